import {drawFavicon} from '@collate/covers'
import type {APIRoute} from 'astro'
import {readIcon} from '../pictures/icon.ts'

export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await drawFavicon(await readIcon())), {
    headers: {'content-type': 'image/x-icon'}
  })
