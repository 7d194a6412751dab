import {hedgeWays, type HedgeWay} from '@collate/judge/relate'
import type {Language} from '@collate/articles'
import {languageTables} from '../language/languages.ts'
import type {EditionFact} from './fact.ts'

const ways = ['over', 'under', 'nearly', 'about'] as const

/** Which way a fact is hedged, by words beside its number or apart from it. */
export function hedgeWay({quantity, apart}: Pick<EditionFact, 'quantity' | 'apart'>): HedgeWay | undefined {
  return hedgeWays[quantity.hedge] ?? apart
}

/** The hedge behind the noun of a number: 50 characters or less. */
export function findHedgeBehind(behind: string, language: Language): HedgeWay | undefined {
  const words = languageTables[language].hedgesBehind
  return ways.find((way) => words[way]?.test(behind))
}

/** The hedge in what stands between a number and the one before it: 约占数字借阅量的35%. */
export function findHedgeApart(before: string, language: Language): HedgeWay | undefined {
  const words = languageTables[language].hedgesApart
  return ways.find((way) => words[way]?.test(before))
}
