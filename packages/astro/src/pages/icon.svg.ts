import {iconSvg} from '@collate/covers'
import type {APIRoute} from 'astro'

export const GET: APIRoute = async () =>
  new Response(await iconSvg(), {headers: {'content-type': 'image/svg+xml'}})
