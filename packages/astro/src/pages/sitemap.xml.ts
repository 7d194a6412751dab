import type {APIRoute} from 'astro'
import {sitemapEntries, writeSitemap} from '../feeds/sitemap.ts'

export const GET: APIRoute = async () =>
  new Response(writeSitemap(await sitemapEntries()), {headers: {'content-type': 'application/xml'}})
