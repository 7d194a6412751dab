import {readFile} from 'node:fs/promises'
import type {APIRoute} from 'astro'
import {loadPackages, packageFiles} from '../../../data/data-package.ts'
import {settings} from '#settings'

type Props = {path: string}

export async function getStaticPaths() {
  const packages = await loadPackages()
  return packages.flatMap(({name}) =>
    packageFiles.map((file) => ({params: {package: name, file}, props: {path: `${name}/${file}`}}))
  )
}

export const GET: APIRoute<Props> = async ({props: {path}}) => {
  const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json'
  return new Response(await readFile(`${settings.data}/${path}`, 'utf8'), {headers: {'content-type': type}})
}
