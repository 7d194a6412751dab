import {findWrittenNumbers} from '@collate/claims/quantities'
import {add, divide, equal, hundred, multiply, parseFraction} from '@collate/judge/numbers'
import {areComparable, factorBetween} from '@collate/judge/relate'
import type {ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {EditionFact} from './fact.ts'
import {saysAny} from '../language/facts.ts'
import {unreadNumbers} from './unread-numbers.ts'

/** Settle what one edition says with two numbers and the other with one: 8％到36％, 8 to 36%; 2分30秒, 150 seconds. */
export function settleParts({here, there, facts}: ComparedPair): void {
  for (const [wholes, parts, passage] of [
    [facts.extra, facts.missing, there],
    [facts.missing, facts.extra, here]
  ] as const) {
    for (const whole of wholes.slice()) {
      const found = partsOf(whole, parts) ?? endOf(whole, parts, passage) ?? ofTwo(whole, passage)
      if (!found) continue
      wholes.splice(wholes.indexOf(whole), 1)
      for (const part of found) parts.splice(parts.indexOf(part), 1)
    }
  }
  // From $3 to $50 beside 3 至 50 美元: one end has been taken for the stretch.
  for (const {here: mine, there: theirs} of facts.matches) {
    dropOtherEnd(mine, theirs, facts.missing)
    dropOtherEnd(theirs, mine, facts.extra)
  }
}

function dropOtherEnd(
  {quantity: {kind, value, upper}}: EditionFact,
  {quantity: end}: EditionFact,
  parts: EditionFact[]
): void {
  if (upper === undefined || end.upper !== undefined) return
  const other = end.value === value ? upper : end.value === upper ? value : undefined
  const at = parts.findIndex(({quantity: d}) => d.kind === kind && d.value === other)
  if (other !== undefined && at >= 0) parts.splice(at, 1)
}

/** From four to seven years, 6 or 16 bits: of the two ends only one is read with its unit. */
function endOf(
  {quantity: {kind, value, upper, unit}}: EditionFact,
  facts: readonly EditionFact[],
  passage: EditionPassage
): EditionFact[] | undefined {
  if (upper === undefined) return undefined
  const ends = [value, upper]
  if (new RegExp(`(?<![\\d/])${value}/${upper}(?![\\d/])`).test(passage.text)) return []
  const isBits = unit !== undefined && saysAny(unit, 'bits')
  const end = facts.find(
    ({quantity: d}) =>
      (d.kind === kind || (isBits && d.unit === 'bit')) && d.upper === undefined && ends.includes(d.value)
  )
  const other = ends.find((number) => number !== end?.quantity.value)
  return end && other !== undefined && unreadNumbers(passage, passage.facts).has(other) ? [end] : undefined
}

/** 一半 beside five of the top ten: a share in words, which the other edition counts. */
function ofTwo(
  {quantity: {kind, value}, folded}: EditionFact,
  {text, language}: EditionPassage
): [] | undefined {
  if (kind !== 'percent') return undefined
  const numbers = findWrittenNumbers(text, language)
  const isShare = numbers.some((part, at) => {
    const whole = numbers[at + 1]
    if (!whole || whole.start - part.end > farthest || whole.value === '0') return false
    // 99 times out of 100 is 99%; of other wholes a share in digits is reckoned by nobody.
    if (!saysAny(folded, 'asShare') && whole.value !== '100') return false
    return equal(
      multiply(divide(parseFraction(part.value), parseFraction(whole.value)), hundred),
      parseFraction(value)
    )
  })
  return isShare ? [] : undefined
}

/** “ of the top ”: what may stand between two numbers that make a share. */
const farthest = 16

function partsOf(whole: EditionFact, facts: readonly EditionFact[]): [EditionFact, EditionFact] | undefined {
  for (const [at, first] of facts.entries()) {
    for (const second of facts.slice(at + 1))
      if (areEnds(whole, first, second) || areSummands(whole, first, second)) return [first, second]
  }
  return undefined
}

function areEnds(
  {quantity: {kind, value, upper}}: EditionFact,
  {quantity: a}: EditionFact,
  {quantity: b}: EditionFact
): boolean {
  return upper !== undefined && a.kind === kind && b.kind === kind && a.value === value && b.value === upper
}

/** One hour and a half beside 1.5 hours. */
function areSummands(
  {quantity: whole}: EditionFact,
  {quantity: a}: EditionFact,
  {quantity: b}: EditionFact
): boolean {
  if (whole.kind !== 'measure' || a.kind !== 'measure' || b.kind !== 'measure' || whole.unit === undefined)
    return false
  if (!areComparable(a, whole) || !areComparable(b, whole)) return false
  const [one, other] = [a, b].map((d) => multiply(parseFraction(d.value), factorBetween(d, whole)!))
  return equal(add(one!, other!), parseFraction(whole.value))
}
