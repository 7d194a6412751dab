import type {APIRoute} from 'astro'
import {languages} from '../../../articles/languages.ts'
import {writeCsv} from '../../../facts/csv.ts'
import {numberRecords} from '../../../lists/number-records.ts'
import type {Language} from '../../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const records = await numberRecords(params.language as Language)
  return new Response(writeCsv(records, [['article', ({article}) => article]]), {
    headers: {'content-type': 'text/csv; charset=utf-8'}
  })
}
