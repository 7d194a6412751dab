import type {APIRoute} from 'astro'
import {absoluteAddress} from '../articles/addresses.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress('/sitemap.xml')}\n`)
