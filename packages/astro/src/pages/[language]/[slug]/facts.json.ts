import type {APIRoute} from 'astro'
import {editionPaths, type EditionProps} from '../../../articles/edition-paths.ts'
import {sharedFacts} from '../../../both/shared-facts.ts'
import {recordsOf} from '../../../facts/record.ts'

export const getStaticPaths = editionPaths

export const GET: APIRoute<EditionProps> = ({props: {article, edition}}) => {
  const records = recordsOf(sharedFacts(article), edition.language)
  return new Response(`${JSON.stringify(records, undefined, 2)}\n`, {
    headers: {'content-type': 'application/json'}
  })
}
