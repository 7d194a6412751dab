import type {Claim, Language} from '@collate/claims'
import type {Folded} from '@collate/claims/fold'
import {yearsBefore} from '@collate/statistics/model'
import {timeOf} from '../data/time.ts'
import {words as en} from '../en/words.ts'
import {words as zh} from '../zh/words.ts'
import type {PeriodMention} from './mentions.ts'

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
  if (mention.of !== 'period') return `${Number((published ?? today).slice(0, 4)) - mention.years}${part}`
  return reference === undefined ? undefined : yearsBefore(timeOf(reference), mention.years).text
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

/** “56%, and three years ago 41%” may count from the value told before as well as from the article. */
export function countedFrom(
  {start, end, years}: PeriodMention,
  told: string | undefined,
  {folded, language}: {folded: Folded; language: Language}
): string | undefined {
  if (told === undefined || years === undefined) return
  return languages[language].ago.test(folded.between(start, end))
    ? yearsBefore(timeOf(told), years).text
    : undefined
}

const languages = {zh, en}
