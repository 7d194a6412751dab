import type {Comparison} from '@collate/statistics'
import {
  add,
  hundred,
  compareFractions,
  equal,
  subtract,
  absolute,
  multiply,
  type Fraction,
  whole,
  largest,
  smallest
} from './fraction.ts'
import {above, below, closed, contains, overlaps, type Interval} from './interval.ts'
import {factorWord, toleranceOf, type Scale} from './tolerances.ts'
import type {Written} from './written.ts'

/** What a statistic, or what follows from several, has to say about a number. */
export type Expectation = {
  value: Fraction
  /** Other end, where the source gives a range. */
  upper?: Fraction
  comparison: Comparison
  scale: Scale
  /** Worth of the last digit that the source gives; absent where the number is derived. */
  sharpness?: Fraction
}

/**
 * How a number goes with its statistic.
 *
 * `more`: true for some readings of the statistic only; the text says more than
 * its source.  `less`: true, and the source says more.  `finer`: digits that the
 * source does not have.
 */
export type Outcome = 'agrees' | 'contradicts' | 'finer' | 'more' | 'less'

/** Compare what is written with what is published; all arithmetic is exact. */
export function fit(written: Written, expectation: Expectation): Outcome {
  const text = admitted(written)
  const source = published(expectation)
  if (!overlaps(text, source) || isOtherRange(written, expectation)) return 'contradicts'
  if (isFiner(written, expectation)) return 'finer'
  if (isEstimate(written, expectation)) return 'agrees'
  if (!contains(text, source)) return dropsHedge(written, expectation) ? 'less' : 'more'
  if (!saysLess(written, expectation, source)) return 'agrees'
  return isOfOtherMagnitude(written, expectation) ? 'contradicts' : 'less'
}

/** More than 560 megawatts, for more than 560 gigawatts: true, and nobody means it. */
function isOfOtherMagnitude({value}: Written, expectation: Expectation): boolean {
  const own = absolute(value)
  const other = absolute(expectation.value)
  if (own.numerator === 0n || other.numerator === 0n) return false
  const [small, large] = compareFractions(own, other) < 0 ? [own, other] : [other, own]
  let shifted = multiply(small, hundred)
  while (compareFractions(shifted, large) < 0) shifted = multiply(shifted, ten)
  return equal(shifted, large)
}

const half: Fraction = {numerator: 1n, denominator: 2n}

const known = new WeakMap<Written, Interval>()

/** The numbers that make the text true; asked for every value, and found once. */
export function admitted(written: Written): Interval {
  let found = known.get(written)
  if (!found) known.set(written, (found = admittedBy(written)))
  return found
}

function admittedBy(written: Written): Interval {
  const {value, upper, hedge, scale} = written
  const tolerance = toleranceOf(scale, value)
  const slack = slackOf(written)
  const high = upper ?? value
  switch (hedge) {
    case 'exactly':
      return closed(subtract(value, slack), add(high, slack))
    case 'over':
      return above(value, true)
    case 'at-least':
      return above(value, false)
    case 'under':
      return below(high, true)
    case 'at-most':
      return below(high, false)
    case 'about': {
      const room = compareFractions(slack, tolerance.about) > 0 ? slack : tolerance.about
      return closed(subtract(value, room), add(high, room))
    }
    case 'nearly': {
      const room = written.isFractionWord ? tolerance.nearlyWord : tolerance.nearly
      return {low: {at: subtract(value, room), open: false}, high: {at: high, open: true}}
    }
    case 'just-over':
      return {low: {at: value, open: true}, high: {at: add(high, tolerance.just), open: false}}
    case 'just-under':
      return {low: {at: subtract(value, tolerance.just), open: false}, high: {at: high, open: true}}
  }
}

/**
 * Whether a text gives a range that the source does not: 60–65% has both ends of one, each rounded; for one number it
 * is at most as wide as what is about that number, or as the last digit that counts, as in 50–60% and 五六成.
 */
export function isOtherRange(
  {value, upper, isSize, step, hedge, scale}: Written,
  source: Expectation
): boolean {
  if (upper === undefined || isSize) return false
  const {about} = toleranceOf(scale, value)
  if (source.upper === undefined) {
    const widest = largest(step, sharedStep(value, upper, scale), add(about, about))
    return compareFractions(subtract(upper, value), widest) > 0
  }
  const room = hedge === 'about' ? about : multiply(step, half)
  const isOff = (left: Fraction, right: Fraction): boolean =>
    compareFractions(absolute(subtract(left, right)), room) > 0
  return isOff(value, source.value) || isOff(upper, source.upper)
}

/** Worth of the last digit of both ends that is no zero: 10 of 50–60%, 100 of 1,200 to 1,500; of shares at most 10. */
function sharedStep(low: Fraction, high: Fraction, scale: Scale): Fraction {
  const most = scale === 'points' ? 10n : undefined
  let step = 1n
  const isShared = (by: bigint): boolean =>
    [low, high].every(({numerator, denominator}) => numerator !== 0n && numerator % (denominator * by) === 0n)
  while (step !== most && isShared(step * 10n)) step *= 10n
  return whole(step)
}

/** What rounding, or the looseness of a word, allows on either side. */
function slackOf({value, upper, step, isFactorWord, scale}: Written): Fraction {
  if (isFactorWord) return absolute(multiply(value, factorWord))
  if (upper === undefined) return multiply(step, half)
  return scale === 'points' ? multiply(smallest(step, whole(1n)), half) : whole(0n)
}

/** The numbers that the statistic leaves possible. */
export function published({value, upper, comparison, scale}: Expectation): Interval {
  switch (comparison) {
    case '=':
      return closed(value, upper ?? value)
    case '>=':
      return above(value, false)
    case '>':
      return above(value, true)
    case '<=':
      return below(value, false)
    case '<':
      return below(value, true)
    case '~': {
      const {about} = toleranceOf(scale, value)
      return closed(subtract(value, about), add(value, about))
    }
    case 'nearly':
      return {
        low: {at: subtract(value, toleranceOf(scale, value).nearly), open: false},
        high: {at: value, open: true}
      }
    case 'just-over':
      return {
        low: {at: value, open: true},
        high: {at: add(value, toleranceOf(scale, value).just), open: false}
      }
    case 'just-under':
      return {
        low: {at: subtract(value, toleranceOf(scale, value).just), open: false},
        high: {at: value, open: true}
      }
  }
}

/** Nearly 500 and about 500 where the source says that 500 is about right, nearly 500 where it says less than 500. */
function isEstimate({value, hedge}: Written, expectation: Expectation): boolean {
  const hedges = estimates[expectation.comparison]
  return hedges !== undefined && hedges.includes(hedge) && equal(value, expectation.value)
}

const estimates: Partial<Record<Comparison, readonly Written['hedge'][]>> = {
  '~': ['about', 'nearly', 'just-over', 'just-under'],
  '<': ['nearly', 'just-under'],
  '>': ['just-over']
}

/** Close to the number, on one side of it, and never the number itself. */
const offNumber: ReadonlySet<Comparison> = new Set(['nearly', 'just-over', 'just-under'])

/** At least 75 for 75, about 95 or under 95 for nearly 95: true of the same number, and the source says more of it. */
const looser: Partial<Record<Written['hedge'], readonly Comparison[]>> = {
  'at-least': ['=', '>', '<=', '<', '~', 'nearly', 'just-over', 'just-under'],
  'at-most': ['=', '>=', '>', '<', '~', 'nearly', 'just-over', 'just-under'],
  about: [...offNumber],
  under: ['nearly']
}

/** Whether a text has a digit that the source does not; to the nearest 5,000 it has that of the thousands. */
function isFiner({sharpness}: Written, expectation: Expectation): boolean {
  return (
    expectation.sharpness !== undefined &&
    compareFractions(multiply(sharpness, ten), expectation.sharpness) <= 0
  )
}

const ten = whole(10n)

/** A floor, ceiling or estimate told as a plain number; where the source says that it is none, as “nearly 95” does, the text says more. */
function dropsHedge(written: Written, {value, comparison, scale}: Expectation): boolean {
  if (comparison === '=' || (written.hedge !== 'exactly' && written.hedge !== 'about')) return false
  if (written.hedge === 'exactly' && offNumber.has(comparison)) return false
  const room = written.hedge === 'about' ? toleranceOf(scale, written.value).about : slackOf(written)
  return compareFractions(absolute(subtract(value, written.value)), room) <= 0
}

function saysLess(written: Written, {value, upper, comparison}: Expectation, source: Interval): boolean {
  const {hedge, scale, isVague} = written
  const rises = hedge === 'over' || hedge === 'at-least'
  const falls = hedge === 'under' || hedge === 'at-most'
  const isSame = upper === undefined && equal(value, written.value)
  if (isSame && looser[hedge]?.includes(comparison)) return true
  if (isVague || (!rises && !falls)) return false
  const {far} = toleranceOf(scale, written.value)
  const distance = rises
    ? subtract(source.low!.at, written.value)
    : subtract(written.upper ?? written.value, source.high!.at)
  return compareFractions(distance, far) > 0
}
