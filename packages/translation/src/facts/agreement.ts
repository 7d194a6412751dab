import type {Quantity} from '@collate/claims'
import {absolute, compare, exact, multiply, subtract, type Exact} from './exact.ts'
import type {Fact} from './fact.ts'
import {hedgeWay} from './hedge-way.ts'
import {isVague} from './vague.ts'
import {unitScale} from './units.ts'

/**
 * How two facts agree: `same` value, one `rounded` to the other, or one inside
 * what the hedge of the other allows.
 */
export type Agreement = 'same' | 'rounded' | 'hedged'

const two: Exact = {n: 2n, d: 1n}
const hundred: Exact = {n: 100n, d: 1n}

/** Compare two facts by kind, unit and interval; hedges, years and populations are other rules' business. */
export function agreement(one: Fact, other: Fact): Agreement | undefined {
  const a = one.claim.quantity
  const b = other.claim.quantity
  if (
    one.isFromLast !== other.isFromLast ||
    (one.isOff && /折/.test(other.folded)) ||
    (other.isOff && /折/.test(one.folded))
  )
    return isDiscount(one, other) || isDiscount(other, one) ? 'same' : undefined
  if (a.kind === b.kind && a.value === b.value && a.upper === b.upper && a.unit === b.unit) return 'same'
  if (isChange(a, b)) return 'same'
  if (!areComparable(a, b) || areFarApart(one, other)) return undefined

  const values = scaled(a, b)
  if (a.upper !== undefined && b.upper !== undefined) return rangesAgree(one, other)
  if (a.upper !== undefined)
    return isLooseRange(one) && isWithin(values.b, exact(a.value), exact(a.upper)) ? 'hedged' : undefined
  if (b.upper !== undefined)
    return isLooseRange(other) && isWithin(values.a, exact(b.value), exact(b.upper)) ? 'hedged' : undefined

  const distance = absolute(subtract(values.a, values.b))
  if (distance.n === 0n) return 'same'
  const step = coarser(exact(a.step), exact(b.step))
  if (compare(multiply(distance, two), step) <= 0 && !isExact(one, other)) {
    // 八成多 beside 82%: the hedge says which way it was rounded.
    return hedgeWay(one) !== hedgeWay(other) && (allows(one, values.b) || allows(other, values.a))
      ? 'hedged'
      : 'rounded'
  }
  if (isThousandfold(one, other) || isThousandfold(other, one)) return 'same'
  if (hedgeWay(one) === hedgeWay(other)) return undefined
  return allows(one, values.b) || allows(other, values.a) ? 'hedged' : undefined
}

/** Of fractions in words none is rounded; all and none are no roundings of anything else. */
function isExact(one: Fact, other: Fact): boolean {
  const [a, b] = [one.claim.quantity, other.claim.quantity]
  if (a.kind !== 'percent' || b.kind !== 'percent') return false
  const isWhole = [a, b].some(({value}) => /^(?:0|100)(?:\.0+)?$/.test(value))
  return isWhole || (a.step === '4' && b.step === '4')
}

/** Spares exact arithmetic: plain values of one unit that no rounding could bring together. */
function areFarApart(one: Fact, other: Fact): boolean {
  const a = one.claim.quantity
  const b = other.claim.quantity
  if (a.upper !== undefined || b.upper !== undefined || a.unit !== b.unit || hedgeWay(one) || hedgeWay(other))
    return false
  if (one.folded.includes('.') || other.folded.includes('.')) return false
  const distance = Math.abs(Math.abs(Number(a.value)) - Math.abs(Number(b.value)))
  return distance > 2 * Math.max(Number(a.step), Number(b.step))
}

/** Whether two quantities measure the same, so that their values can be compared. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return isAmount(a) && isAmount(b)
  if (a.kind === 'currency') return a.unit === b.unit
  if (a.kind === 'measure') return unitScale(a.unit ?? '')[0] === unitScale(b.unit ?? '')[0]
  return true
}

/** A unit that one language writes as a counted noun: 350吉瓦, 350 gigawatts. */
function isAmount({kind}: Quantity): boolean {
  return kind === 'count' || kind === 'measure'
}

function scaled(a: Quantity, b: Quantity): {a: Exact; b: Exact} {
  const one = absolute(exact(a.value))
  const other = absolute(exact(b.value))
  if (a.kind !== 'measure' || b.kind !== 'measure' || a.unit === b.unit) return {a: one, b: other}
  return {
    a: multiply(one, exact(unitScale(a.unit ?? '')[1])),
    b: multiply(other, exact(unitScale(b.unit ?? '')[1]))
  }
}

/** Doubled is up 100 %, twice is 200 %, halved is down 50 %. */
function isChange(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'percent' && b.kind === 'multiple') return isChange(b, a)
  if (a.kind !== 'multiple' || b.kind !== 'percent' || a.upper !== undefined || b.upper !== undefined)
    return false
  const share = multiply(exact(a.value), hundred)
  const percent = absolute(exact(b.value))
  return compare(share, percent) === 0 || compare(absolute(subtract(share, hundred)), percent) === 0
}

/** 八折 is 20% off. */
function isDiscount(price: Fact, off: Fact): boolean {
  if (!off.isOff || !price.folded.endsWith('折')) return false
  const left = subtract(hundred, exact(off.claim.quantity.value))
  return compare(left, exact(price.claim.quantity.value)) === 0
}

function rangesAgree(one: Fact, other: Fact): Agreement | undefined {
  const a = one.claim.quantity
  const b = other.claim.quantity
  const step = coarser(exact(a.step), exact(b.step))
  const [low, high] = [
    [a.value, b.value],
    [a.upper!, b.upper!]
  ].map(([left, right]) => absolute(subtract(exact(left!), exact(right!)))) as [Exact, Exact]
  if (low.n === 0n && high.n === 0n) return 'same'
  if (compare(multiply(low, two), step) <= 0 && compare(multiply(high, two), step) <= 0) return 'rounded'
  const overlap =
    compare(exact(a.value), exact(b.upper!)) <= 0 && compare(exact(b.value), exact(a.upper!)) <= 0
  return overlap && isAmount(a) && isLooseRange(one) && isLooseRange(other) ? 'hedged' : undefined
}

/** 七八成, dozens, the low 40s: a range that names no two numbers. */
function isLooseRange({written}: Fact): boolean {
  return (written.match(/\d[\d,.]*/g)?.length ?? 0) < 2
}

function isWithin(value: Exact, low: Exact, high: Exact): boolean {
  return compare(value, low) >= 0 && compare(value, high) <= 0
}

/** Whether the hedge of a fact allows a value: about 80 % is true of 82 %, most of nothing exact. */
function allows(fact: Fact, value: Exact): boolean {
  const {quantity} = fact.claim
  const center = absolute(exact(quantity.value))
  const [below, above] = slack(fact)
  return isWithin(value, subtract(center, below), subtract(center, {n: -above.n, d: above.d}))
}

function slack(fact: Fact): [below: Exact, above: Exact] {
  const {hedge, kind, value} = fact.claim.quantity
  const none = exact('0')
  const isShare = kind === 'percent' || kind === 'points'
  const about = isShare ? two : multiply(absolute(exact(value)), {n: 3n, d: 100n})
  const isFraction = isShare && !/[\d%]/.test(fact.folded)
  switch (hedge) {
    case 'exactly':
      return [none, none]
    case 'about':
      return [about, about]
    case 'nearly':
      return [isShare ? exact(isFraction ? '5' : '3') : about, none]
    case 'just-over':
      return [none, about]
    case 'just-under':
      return [about, none]
    case 'over':
    case 'at-least':
      return [none, openEnd(fact)]
    default:
      return [openEnd(fact), none]
  }
}

/** 八成多 is below ninety; 大部分 is no number at all. */
function openEnd(fact: Fact): Exact {
  if (isVague(fact)) return exact('0')
  const {value, step, kind} = fact.claim.quantity
  const zeros = value.includes('.') || value.includes('/') ? 0 : (/(?<!0)0*$/.exec(value)?.[0].length ?? 0)
  const round = {n: 10n ** BigInt(kind === 'percent' ? Math.min(zeros, 1) : zeros), d: 1n}
  return coarser(exact(step), round)
}

/** 25.000 in one edition is 25,000 in the other. */
function isThousandfold(dotted: Fact, other: Fact): boolean {
  if (!/(?<![\d.,])\d{1,3}(?:\.\d{3}){1,3}(?![\d.,])/.test(dotted.folded)) return false
  const thousand = multiply(absolute(exact(dotted.claim.quantity.value)), exact('1000'))
  return compare(thousand, absolute(exact(other.claim.quantity.value))) === 0
}

function coarser(a: Exact, b: Exact): Exact {
  return compare(a, b) > 0 ? a : b
}
