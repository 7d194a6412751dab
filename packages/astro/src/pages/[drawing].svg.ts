import type {APIRoute} from 'astro'
import {isIconDrawn, readIcon} from '../pictures/icon.ts'

export function getStaticPaths() {
  return isIconDrawn ? [{params: {drawing: 'icon'}}] : []
}

export const GET: APIRoute = async () =>
  new Response(await readIcon(), {headers: {'content-type': 'image/svg+xml'}})
