import type {Span} from './claim.ts'
import {foldText, type Folded} from './fold/fold-text.ts'
import {grammarsOf} from './grammars.ts'
import type {Language} from './language.ts'
import {toText} from './quantities/exact.ts'
import type {Draft} from './quantities/grammar.ts'
import {withWholes} from './quantities/rates.ts'
import {scan} from './quantities/scan.ts'
import type {Quantity} from './quantity.ts'
import {inUnitOfHead} from './unit-heads.ts'

/**
 * Find the quantities that a text states, with the words that belong to them.
 *
 * They are ordered by where they start and never overlap; offsets are UTF-16
 * units of `text`.  Idioms, names, versions, dates and times are no quantities.
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  const folded = foldText(text)
  const quantities = withWholes({source: folded}, scan(folded, grammarsOf(language))).map(toQuantity)
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
  const drafts = scan(folded, grammarsOf(language), cited).map((draft) =>
    inUnitOfHead(draft, folded, language, cited)
  )
  return drafts.map(toQuantity)
}

function toQuantity(draft: Draft): Quantity {
  const {start, end, kind, value, upper, isSize, step, hedge = 'exactly', tone, unit, of, wording} = draft
  const quantity: Quantity = {start, end, kind, value: toText(value), step, hedge}
  if (upper) quantity.upper = toText(upper)
  if (upper && isSize) quantity.isSize = true
  if (draft.isSharedMoney) quantity.isSharedMoney = true
  if (tone) quantity.tone = tone
  if (unit) quantity.unit = unit
  if (of) quantity.of = toText(of)
  if (wording) quantity.wording = wording
  return quantity
}
