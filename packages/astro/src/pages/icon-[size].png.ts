import {drawIcon} from '@collate/covers'
import type {APIRoute} from 'astro'
import {readIcon} from '../pictures/icon.ts'

/** Sizes in pixels; the largest is cut round by some launchers, so its sign keeps clear of the edge. */
const sizes = [180, 192, 512]

export function getStaticPaths() {
  return sizes.map((size) => ({params: {size: String(size)}}))
}

export const GET: APIRoute = async ({params}) => {
  const size = Number(params.size)
  const bytes = await drawIcon(await readIcon(size === 512 ? 0.1 : 0), size)
  return new Response(Uint8Array.from(bytes), {headers: {'content-type': 'image/png'}})
}
