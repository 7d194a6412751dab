import {readFile} from 'node:fs/promises'
import type {APIRoute} from 'astro'
import {loadPackages} from '../../../data/data-package.ts'
import {settings} from 'virtual:collate/settings'

type Props = {path: string}

export async function getStaticPaths() {
  const packages = await loadPackages()
  return packages.flatMap(({name, files}) =>
    files.map((file) => ({params: {package: name, file}, props: {path: `${name}/${file}`}}))
  )
}

const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8'
}

export const GET: APIRoute<Props> = async ({props: {path}}) => {
  const type = types[/\.\w+$/.exec(path)?.[0] ?? ''] ?? 'text/plain; charset=utf-8'
  return new Response(await readFile(`${settings.data}/${path}`, 'utf8'), {headers: {'content-type': type}})
}
