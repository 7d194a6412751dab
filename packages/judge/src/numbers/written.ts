import type {Quantity} from '@collate/claims'
import {foldWord} from '@collate/claims/text'
import {hasWords} from '../language/judging.ts'
import {compareFractions, multiply, parseFraction, smallest, whole, type Fraction} from './fraction.ts'
import {fractionWordStep, type Scale} from './tolerances.ts'

/** A quantity as numbers: what a text commits itself to. */
export type Written = {
  value: Fraction
  upper?: Fraction
  /** The range is how large one word makes it: dozens, 数百. */
  isSize: boolean
  /** Worth of the last digit that counts: what rounding may have changed. */
  step: Fraction
  /** Worth of the last digit that is not a trailing zero: what a source must be as fine as. */
  sharpness: Fraction
  hedge: Quantity['hedge']
  scale: Scale
  /** Half, two thirds, 六成, 6 in 10: a share in simple parts. */
  isFractionWord: boolean
  /** Doubled, 翻番: a factor without digits. */
  isFactorWord: boolean
  /** Most, nearly all, 少数: a magnitude and no number. */
  isVague: boolean
}

/**
 * Read a quantity of a claim as numbers.
 *
 * @param slice - its text
 * @param factor - what turns its unit into the unit of the statistic
 */
export function readWritten(quantity: Quantity, slice: string, factor?: Fraction): Written {
  let all = known.get(quantity)
  if (!all) known.set(quantity, (all = []))
  let found = all.find((d) => d.slice === slice && isSame(d.factor, factor))
  if (!found) all.push((found = {slice, factor, written: readNumbers(quantity, slice, factor)}))
  return found.written
}

/** A quantity is read for each way in which it may state each of what is cited, and when it is told. */
const known = new WeakMap<Quantity, Array<{slice: string; factor: Fraction | undefined; written: Written}>>()

function isSame(one: Fraction | undefined, other: Fraction | undefined): boolean {
  return one?.numerator === other?.numerator && one?.denominator === other?.denominator
}

function readNumbers(quantity: Quantity, slice: string, factor: Fraction | undefined): Written {
  const scale = scaleOf(quantity.kind)
  const value = scaled(quantity.value, factor)
  const step = scaled(quantity.step, factor)
  const ends = quantity.upper === undefined ? [quantity.value] : [quantity.value, quantity.upper]
  const [zeros, ...more] = ends.map((end) =>
    scale === 'amount' ? trailingStep(end, quantity.step, factor) : undefined
  )
  // 460 to 500 billion: both ends are as sharp as the sharper one.
  const sharpness = [zeros, ...more].reduce(
    (sharpest: Fraction | undefined, end) => sharpest && end && smallest(sharpest, end.sharpness),
    zeros?.sharpness
  )
  const isCoarse = sharpness !== undefined && compareFractions(sharpness, step) > 0
  const written: Written = {
    value,
    isSize: quantity.isSize === true,
    step: isCoarse && more.length === 0 && compareFractions(zeros!.step, step) > 0 ? zeros!.step : step,
    sharpness: isCoarse ? sharpness : step,
    hedge: isFall(quantity, slice) ? turned[quantity.hedge] : quantity.hedge,
    scale,
    isFractionWord: quantity.kind === 'percent' && compareFractions(step, fractionWordStep) >= 0,
    isFactorWord: quantity.kind === 'multiple' && !hasDigits(slice),
    isVague: isVagueShare(quantity, slice)
  }
  if (quantity.upper !== undefined) written.upper = scaled(quantity.upper, factor)
  return written
}

/** Halved, by more than half, 减少一半以上: the hedge is of the fall, the factor is what is left. */
function isFall({kind, value}: Quantity, slice: string): boolean {
  return kind === 'multiple' && value === '1/2' && hasWords(foldWord(slice), 'fall')
}

/** More than half gone is less than half left; nearly half gone is just over half left. */
const turned: Record<Quantity['hedge'], Quantity['hedge']> = {
  exactly: 'exactly',
  about: 'about',
  over: 'under',
  'at-least': 'at-most',
  under: 'over',
  'at-most': 'at-least',
  nearly: 'just-over',
  'just-over': 'just-under',
  'just-under': 'just-over'
}

function scaled(text: string, factor: Fraction | undefined): Fraction {
  const value = parseFraction(text)
  return factor ? multiply(value, factor) : value
}

function hasDigits(slice: string): boolean {
  return /\d/.test(foldWord(slice))
}

/** How quantities of a kind are rounded and allowed for. */
function scaleOf(kind: Quantity['kind']): Scale {
  if (kind === 'percent' || kind === 'points') return 'points'
  return kind === 'multiple' ? 'multiple' : 'amount'
}

/**
 * Whether a share is given in words of majority and minority only (多数, half, few), not by a numeral in any
 * script (八成, a third, nine in ten).
 */
export function isVagueShare(
  {kind, value, upper}: Pick<Quantity, 'kind' | 'value' | 'upper'>,
  slice: string
): boolean {
  if (kind !== 'percent' || upper !== undefined) return false
  const isEnd = value === '0' || value === '100'
  if (!isEnd && !vagueValues.has(value)) return false
  const text = foldWord(slice)
  return isEnd
    ? !/[\d%]|💯/.test(text) && !hasWords(text, 'exactShare')
    : !/[\d%]/.test(text) && !hasWords(text, 'numeral')
}

const vagueValues = new Set(['50', '80', '90', '10'])

/**
 * At least this many digits of an amount count as given, zeros or not: 3,200,000 is written out; of 320万 and 320
 * million the zero fills the place that the magnitude leaves, as 3.2 million says.
 */
const sureDigits = {written: 3, scaled: 2}

/** What the trailing zeros of an amount leave sure: 31,200,000 is good to 100,000, and 14,100 megawatts are to 0.1 gigawatts. */
function trailingStep(
  text: string,
  step: string,
  factor: Fraction | undefined
): {step: Fraction; sharpness: Fraction} | undefined {
  const value = parseFraction(text)
  if (value.denominator === 0n || value.numerator % value.denominator !== 0n) return undefined
  const digits = (value.numerator / value.denominator).toString().replace('-', '')
  const significant = digits.replace(/(?<!0)0+$/, '')
  if (significant === '' || significant.length === digits.length) return undefined
  const sharpness = whole(10n ** BigInt(digits.length - significant.length))
  const sure = step.length > 1 && !step.includes('.') ? sureDigits.scaled : sureDigits.written
  const limit = whole(10n ** BigInt(Math.max(0, digits.length - sure)))
  const scale = (worth: Fraction): Fraction => (factor ? multiply(worth, factor) : worth)
  return {step: scale(smallest(sharpness, limit)), sharpness: scale(sharpness)}
}
