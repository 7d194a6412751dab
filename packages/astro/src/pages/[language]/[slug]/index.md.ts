import type {APIRoute} from 'astro'
import {editionPaths, type EditionProps} from '../../../articles/edition-paths.ts'

export const getStaticPaths = editionPaths

export const GET: APIRoute<EditionProps> = ({props: {edition}}) =>
  new Response(edition.markdown, {headers: {'content-type': 'text/markdown; charset=utf-8'}})
