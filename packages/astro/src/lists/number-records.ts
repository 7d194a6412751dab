import {recordOf, type FactRecord} from '../facts/record.ts'
import type {Language} from '../texts/text.ts'
import {listNumbers} from './numbers.ts'

/** A record of `facts.json`, and the article that it stands in. */
export type NumberRecord = FactRecord & {article: string}

/** Records of all numbers of the editions in a language. */
export async function numberRecords(language: Language): Promise<NumberRecord[]> {
  const numbers = await listNumbers(language)
  return numbers.map(({article, fact, shared}) => ({article: article.slug, ...recordOf(fact, shared)}))
}
