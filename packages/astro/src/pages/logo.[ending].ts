import {readFile} from 'node:fs/promises'
import type {APIRoute} from 'astro'
import {settings} from 'virtual:collate/settings'
import {logoName} from '../pictures/logo-name.ts'

type Props = {file: string}

export function getStaticPaths() {
  const {logo: file} = settings
  return file === undefined ? [] : [{params: {ending: logoName(file).split('.').at(-1)}, props: {file}}]
}

export const GET: APIRoute<Props> = async ({props: {file}}) =>
  new Response(Uint8Array.from(await readFile(file)))
