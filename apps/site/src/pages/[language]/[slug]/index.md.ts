import type {APIRoute} from 'astro'
import {editionPaths, type EditionProps} from '../../../articles/edition-paths.ts'
import {plainMarkdown} from '../../../feeds/plain-markdown.ts'

export const getStaticPaths = editionPaths

export const GET: APIRoute<EditionProps> = async ({props: {edition}}) =>
  new Response(await plainMarkdown(edition), {headers: {'content-type': 'text/markdown; charset=utf-8'}})
