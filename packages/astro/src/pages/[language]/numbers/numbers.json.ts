import type {APIRoute} from 'astro'
import {languages} from '../../../articles/languages.ts'
import {numberRecords} from '../../../lists/number-records.ts'
import type {Language} from '../../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

/** A record a line: what is compared with an older one, or read in part, keeps its lines. */
export const GET: APIRoute = async ({params}) => {
  const records = await numberRecords(params.language as Language)
  const lines = records.map((record) => JSON.stringify(record)).join(',\n')
  return new Response(`[\n${lines}\n]\n`, {headers: {'content-type': 'application/json'}})
}
