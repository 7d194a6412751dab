import type {Span} from './claim.ts'
import {grammar as english} from './en/quantities.ts'
import type {Language} from './language.ts'
import {scan} from './quantities/scan.ts'
import {toText} from './quantities/exact.ts'
import type {Quantity} from './quantity.ts'
import {grammar as chinese} from './zh/quantities.ts'

/**
 * Find the quantities that a text states, with the words that belong to them.
 *
 * They are ordered by where they start and never overlap; offsets are UTF-16
 * units of `text`.  Idioms, names, versions, dates and times are no quantities.
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  return findCitedQuantities(text, language, [])
}

/**
 * The same where some spans are said to state statistics: in these a number
 * counts though nothing beside it says so (fell from 689 to 628).
 */
export function findCitedQuantities(text: string, language: Language, cited: readonly Span[]): Quantity[] {
  const {reading, drafts} = scan(text, language, language === 'zh' ? chinese : english, cited)
  const {offsets} = reading
  return drafts.map(({start, end, kind, value, upper, step, hedge = 'exactly', tone, unit, wording}) => {
    const quantity: Quantity = {
      start: offsets[start]!,
      end: offsets[end - 1]! + 1,
      kind,
      value: toText(value),
      step,
      hedge
    }
    if (upper) quantity.upper = toText(upper)
    if (tone) quantity.tone = tone
    if (unit) quantity.unit = unit
    if (wording) quantity.wording = wording
    return quantity
  })
}
