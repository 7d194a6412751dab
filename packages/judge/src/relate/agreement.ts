import type {Quantity} from '@collate/claims'
import {hasWords} from '../language/judging.ts'
import {
  absolute,
  add,
  compareFractions,
  equal,
  hundred,
  largest,
  multiply,
  parseFraction,
  smallest,
  subtract,
  whole,
  zero,
  type Fraction
} from '../numbers/fraction.ts'
import {toleranceOf} from '../numbers/tolerances.ts'
import {ratePower} from '../numbers/unit.ts'
import type {Written} from '../numbers/written.ts'
import {areComparable, factorBetween, hedgeWays, isAmount, writtenOf, type Said} from './said.ts'

/**
 * How two quantities agree: `same` value, one `rounded` to the other, or one inside what the hedge of the
 * other allows.
 */
export type Agreement = 'same' | 'rounded' | 'hedged'

/** Compare two quantities by kind, unit and value. */
export function agreementOf(one: Said, other: Said): Agreement | undefined {
  const [a, b] = [one.quantity, other.quantity]
  if (a.kind === b.kind && a.value === b.value && a.upper === b.upper && a.unit === b.unit) return 'same'
  if (isChange(a, b) || isChange(b, a) || isTopOf(a, b) || isTopOf(b, a)) return 'same'
  if (isPieces(one, b) || isPieces(other, a)) return 'same'
  if (areOfRates(one, other) || areOfRates(other, one)) return 'same'
  if (!areComparable(a, b)) return undefined
  const factor = factorBetween(a, b)
  const left = writtenOf(one, factor)
  const right = writtenOf(other)
  if (left.upper && right.upper) return rangesAgree(one, other, left, right)
  if (isUpTo(left, right) || isUpTo(right, left)) return 'hedged'
  if (left.upper) return isLooseRange(one) && isWithin(right.value, left) ? 'hedged' : undefined
  if (right.upper) return isLooseRange(other) && isWithin(left.value, right) ? 'hedged' : undefined
  if (equal(left.value, right.value)) return 'same'
  if (isThousandfold(one, right) || isThousandfold(other, left)) return 'same'
  const distance = absolute(subtract(left.value, right.value))
  const areHedgedAlike = hedgeWays[a.hedge] === hedgeWays[b.hedge]
  const isAllowed = (): boolean => !areHedgedAlike && (allows(left, right.value) || allows(right, left.value))
  // Miles are rounded to kilometres, minutes never to seconds.
  const coarsest = factor && isMultiple(factor) ? smallest : largest
  if (
    compareFractions(multiply(distance, whole(2n)), coarsest(left.step, right.step)) <= 0 &&
    !areExact(left, right)
  )
    return isAllowed() ? 'hedged' : 'rounded'
  return isAllowed() ? 'hedged' : undefined
}

/** 2 x USB ports are two, and a four-fold mission has four parts. */
function isPieces({quantity: {kind, value}, slice}: Said, other: Quantity): boolean {
  return (
    kind === 'multiple' &&
    (/\d [x×]$/i.test(slice) || hasWords(slice, 'fold')) &&
    other.kind === 'count' &&
    other.value === value
  )
}

/** 0.66个千分点 and 0.66 per thousand lower: English has no points of a rate. */
function areOfRates({quantity: a, slice}: Said, {quantity: b, slice: other}: Said): boolean {
  if (a.kind !== 'points' || !isFiner(slice)) return false
  const power = b.kind === 'measure' && b.unit !== undefined ? ratePower(b.unit) : undefined
  const isShare = b.kind === 'percent' && isFiner(other)
  if (!isShare && power === undefined) return false
  const points = multiply(parseFraction(a.value), whole(10n ** BigInt(power ?? 2)))
  return equal(absolute(points), absolute(multiply(parseFraction(b.value), hundred)))
}

function isFiner(slice: string): boolean {
  return /[‰‱]/.test(slice) || hasWords(slice, 'perThousand')
}

/** The top six and the six largest. */
function isTopOf({kind, upper}: Quantity, other: Quantity): boolean {
  return kind === 'ordinal' && other.kind === 'count' && upper !== undefined && other.value === upper
}

/** Whether one unit is made of several of the other. */
function isMultiple({numerator, denominator}: Fraction): boolean {
  return numerator !== denominator && (numerator % denominator === 0n || denominator % numerator === 0n)
}

/** Of fractions in words none is rounded; all and none are no roundings of anything else. */
function areExact(a: Written, b: Written): boolean {
  if (a.scale !== 'points' || b.scale !== 'points') return false
  const isEnd = [a, b].some(({value}) => equal(value, zero) || equal(value, hundred))
  return isEnd || (isPart(a) && isPart(b))
}

const partStep = whole(4n)

function isPart({step}: Written): boolean {
  return equal(step, partStep)
}

/** Doubled is up 100%, twice is 200%, halved is down 50%. */
function isChange(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'multiple' || b.kind !== 'percent' || a.upper !== undefined || b.upper !== undefined)
    return false
  const share = multiply(parseFraction(a.value), hundred)
  const percent = absolute(parseFraction(b.value))
  return equal(share, percent) || equal(absolute(subtract(share, hundred)), percent)
}

function rangesAgree(one: Said, other: Said, a: Written, b: Written): Agreement | undefined {
  const step = largest(a.step, b.step)
  const [low, high] = [absolute(subtract(a.value, b.value)), absolute(subtract(a.upper!, b.upper!))] as const
  if (equal(low, zero) && equal(high, zero)) return 'same'
  const two = whole(2n)
  if (compareFractions(multiply(low, two), step) <= 0 && compareFractions(multiply(high, two), step) <= 0)
    return 'rounded'
  const overlap = compareFractions(a.value, b.upper!) <= 0 && compareFractions(b.value, a.upper!) <= 0
  return overlap && isAmount(one.quantity) && isLooseRange(one) && isLooseRange(other) ? 'hedged' : undefined
}

/** 七八成, dozens, the low 40s: a range that names no two numbers. */
function isLooseRange({slice}: Said): boolean {
  return (slice.match(/\d[\d,.]*/g)?.length ?? 0) < 2
}

/** 0 to 2% is less than 2%. */
function isUpTo({value, upper}: Written, other: Written): boolean {
  const isLimit = other.hedge !== 'over' && other.hedge !== 'at-least' && other.hedge !== 'exactly'
  return isLimit && upper !== undefined && equal(value, zero) && equal(upper, other.value)
}

function isWithin(value: Fraction, {value: low, upper}: Written): boolean {
  return compareFractions(value, low) >= 0 && compareFractions(value, upper!) <= 0
}

/** Whether the hedge of a quantity allows a value: about 80% is true of 82%, most of nothing exact. */
function allows(written: Written, value: Fraction): boolean {
  const [below, above] = slack(written)
  return (
    compareFractions(value, subtract(written.value, below)) >= 0 &&
    compareFractions(value, add(written.value, above)) <= 0
  )
}

function slack(written: Written): [below: Fraction, above: Fraction] {
  const {about, nearly, nearlyWord, just} = toleranceOf(written.scale, written.value)
  switch (written.hedge) {
    case 'exactly':
      return [zero, zero]
    case 'about':
      return [about, about]
    case 'nearly':
      return [written.isFractionWord ? nearlyWord : nearly, zero]
    case 'just-over':
      return [zero, just]
    case 'just-under':
      return [just, zero]
    case 'over':
    case 'at-least':
      return [zero, openEnd(written)]
    default:
      return [openEnd(written), zero]
  }
}

/** 八成多 is below ninety; 大部分 is no number at all. */
function openEnd({isVague, value, step, scale}: Written): Fraction {
  if (isVague) return zero
  if (value.denominator !== 1n) return step
  const zeros = /(?<!0)0*$/.exec(value.numerator.toString())?.[0].length ?? 0
  const round = whole(10n ** BigInt(scale === 'points' ? Math.min(zeros, 1) : zeros))
  return largest(step, round)
}

const dotted = /(?<![\d.,])\d{1,3}(?:\.\d{3}){1,3}(?![\d.,])/

/** 25.000 in one edition is 25,000 in the other. */
function isThousandfold({quantity, slice}: Said, other: Written): boolean {
  if (!dotted.test(slice)) return false
  return equal(multiply(absolute(parseFraction(quantity.value)), whole(1000n)), other.value)
}
