import type {Claim} from '@collate/claims'
import type {PeriodMention} from './mentions.ts'
import {yearsBefore} from '../data/period.ts'

/** What an article's relative times and choice of waves count from. */
export type ArticleDate = {
  /** When the text was published first: `2026-01-22`; absent where nobody says. */
  published?: string
  /** `YYYY-MM-DD`. */
  today: string
}

/**
 * The period that a text names.
 *
 * @param reference - period that times like 上年 count from
 * @returns nothing where the text names a part of a year it leaves open
 */
export function periodOf(
  mention: PeriodMention,
  {published, today}: ArticleDate,
  reference: string | undefined
): string | undefined {
  if (mention.period !== undefined) return mention.period
  if (mention.years === undefined) return
  const part = mention.part === undefined ? '' : `-${mention.part}`
  if (mention.of !== 'period') return yearsBefore((published ?? today).slice(0, 4), mention.years) + part
  return reference === undefined ? undefined : yearsBefore(reference, mention.years)
}

/**
 * The times of a claim: its own, and the one it is compared with.
 *
 * In 是2021年的4倍 the year right before a multiple is what it is a multiple of.
 */
export function timesOf({
  quantity,
  period,
  comparedWith,
  change
}: Claim): Pick<Claim, 'period' | 'comparedWith'> {
  const isPlain = quantity.kind === 'multiple' && !comparedWith && !change
  if (isPlain && period && nearby(quantity.start - period.end)) return {comparedWith: period}
  return {...(period && {period}), ...(comparedWith && {comparedWith})}
}

function nearby(gap: number): boolean {
  return gap >= 0 && gap <= 2
}
