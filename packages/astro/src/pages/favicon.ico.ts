import {drawFavicon} from '@collate/covers'
import type {APIRoute} from 'astro'

export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await drawFavicon()), {headers: {'content-type': 'image/x-icon'}})
