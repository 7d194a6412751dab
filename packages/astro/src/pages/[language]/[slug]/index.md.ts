import type {APIRoute} from 'astro'
import {editionPaths, type EditionProps} from '../../../articles/edition-paths.ts'
import {numbersMarkdown} from '../../../markdown/numbers-markdown.ts'

export const getStaticPaths = editionPaths

export const GET: APIRoute<EditionProps> = async ({props: {edition}}) => {
  const numbers = await numbersMarkdown(edition, edition.language)
  const text = [edition.markdown, numbers].filter(Boolean).join('\n')
  return new Response(text, {headers: {'content-type': 'text/markdown; charset=utf-8'}})
}
