import type {Span} from './claim.ts'
import {grammar as english} from './en/quantities.ts'
import {foldText, type Folded} from './fold/fold-text.ts'
import type {Language} from './language.ts'
import {toText} from './quantities/exact.ts'
import {scan, type Grammars} from './quantities/scan.ts'
import {startsOf} from './quantities/tables.ts'
import type {Quantity} from './quantity.ts'
import {grammar as chinese} from './zh/quantities.ts'

const grammars: Record<Language, Grammars> = {
  zh: {grammar: chinese, foreign: english, starts: startsOf(chinese, english)},
  en: {grammar: english, foreign: chinese, starts: startsOf(english, chinese)}
}

/** The grammar of a language, with that of the other one. */
export function grammarsOf(language: Language): Grammars {
  return grammars[language]
}

/**
 * Find the quantities that a text states, with the words that belong to them.
 *
 * They are ordered by where they start and never overlap; offsets are UTF-16
 * units of `text`.  Idioms, names, versions, dates and times are no quantities.
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  const folded = foldText(text)
  const quantities = quantitiesIn(folded, language, [])
  for (const quantity of quantities) {
    quantity.start = folded.at(quantity.start)
    quantity.end = folded.behind(quantity.end)
  }
  return quantities
}

/**
 * The same of a folded text, with offsets into it, where some spans are said to state
 * statistics: in these a number counts though nothing beside it says so (fell from 689 to 628).
 */
export function quantitiesIn(folded: Folded, language: Language, cited: readonly Span[]): Quantity[] {
  const drafts = scan(folded, grammars[language], cited)
  return drafts.map(
    ({start, end, kind, value, upper, isSize, step, hedge = 'exactly', tone, unit, of, wording}) => {
      const quantity: Quantity = {start, end, kind, value: toText(value), step, hedge}
      if (upper) quantity.upper = toText(upper)
      if (upper && isSize) quantity.isSize = true
      if (tone) quantity.tone = tone
      if (unit) quantity.unit = unit
      if (of) quantity.of = toText(of)
      if (wording) quantity.wording = wording
      return quantity
    }
  )
}
