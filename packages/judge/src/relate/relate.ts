import type {Quantity} from '@collate/claims'
import {absolute, equal, parseFraction} from '../numbers/fraction.ts'
import {agreementOf, type Agreement} from './agreement.ts'
import {areComparable, type Said} from './said.ts'

/** In what two quantities that stand in each other's place differ. */
export type Facet = 'value' | 'unit' | 'hedge' | 'tone'

/** How two quantities go together: `agreement` is absent where no reading of them is the same number. */
export type ClaimRelation = {agreement?: Agreement; differences: readonly Facet[]}

/** Compare what two texts say with two quantities, facet by facet. */
export function relate(one: Said, other: Said): ClaimRelation {
  const agreement = agreementOf(one, other)
  const [a, b] = [one.quantity, other.quantity]
  if (!agreement) return {differences: [isOtherUnit(one, other) ? 'unit' : 'value']}
  const differences: Facet[] = []
  if (agreement !== 'hedged' && a.kind === b.kind && !areHedgedAlike(a, b)) differences.push('hedge')
  if (a.tone !== b.tone) differences.push('tone')
  return {agreement, differences}
}

/** Hedges that say the same between two languages. */
const alike: ReadonlyArray<ReadonlySet<Quantity['hedge']>> = [
  new Set(['over', 'at-least', 'just-over']),
  new Set(['under', 'at-most', 'just-under']),
  new Set(['nearly', 'just-under', 'about'])
]

function areHedgedAlike({hedge: one, value}: Quantity, {hedge: other}: Quantity): boolean {
  // Some 67.6%: what is written to its decimals is no estimate.
  const isPrecise = value.includes('.') && [one, other].every((d) => d === 'about' || d === 'exactly')
  return isPrecise || one === other || alike.some((hedges) => hedges.has(one) && hedges.has(other))
}

/** Whether two quantities have the same digits, and only their kind, unit or power of ten differs. */
function isOtherUnit(one: Said, other: Said): boolean {
  const [a, b] = [one.quantity, other.quantity]
  if (!areComparable(a, b)) return equal(absolute(parseFraction(a.value)), absolute(parseFraction(b.value)))
  if (a.kind === 'measure' && a.value === b.value && a.unit !== b.unit) return true
  return [one, other].some(hasScale) && significant(a.value) === significant(b.value)
}

/** Whether a number is written with a word for a power of ten: 万, million, 12k. */
function hasScale({slice, quantity}: Said): boolean {
  const digits = /\d[\d,]*/.exec(slice)?.[0].replaceAll(',', '') ?? ''
  const {length} = quantity.value.split('.')[0]!
  return length > 3 && digits.length < length
}

/** Digits without the zeros and point that only give the magnitude. */
function significant(value: string): string {
  return value
    .replace('.', '')
    .replace(/^-?0*/, '')
    .replace(/(?<!0)0+$/, '')
}
