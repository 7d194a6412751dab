import type {Quantity} from '@collate/claims'
import type {Language} from '@collate/articles'
import {languages} from '../language/languages.ts'
import type {HedgeWay} from '../language/tables.ts'
import type {Fact} from './fact.ts'

const ways: Record<Quantity['hedge'], HedgeWay | undefined> = {
  exactly: undefined,
  over: 'over',
  'at-least': 'over',
  'just-over': 'over',
  under: 'under',
  'at-most': 'under',
  'just-under': 'under',
  nearly: 'nearly',
  about: 'about'
}

const hedgeWays = ['over', 'under', 'nearly', 'about'] as const

/** Which way a fact is hedged, by words beside its number or apart from it. */
export function hedgeWay({claim, apart}: Pick<Fact, 'claim' | 'apart'>): HedgeWay | undefined {
  return ways[claim.quantity.hedge] ?? apart
}

/** The hedge in what stands between a number and the one before it: 约占数字借阅量的35%. */
export function findHedgeApart(before: string, language: Language): HedgeWay | undefined {
  const words = languages[language].hedgesApart
  return hedgeWays.find((way) => words[way]?.test(before))
}
