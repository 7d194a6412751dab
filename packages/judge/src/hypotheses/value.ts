import type {Quantity} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {fit, type Expectation, type Outcome} from '../numbers/fit.ts'
import {absolute, add, divide, parseFraction, subtract, whole, type Fraction} from '../numbers/fraction.ts'
import {unitFactor, unitScale} from '../numbers/unit.ts'
import {readWritten, type Written} from '../numbers/written.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'

/** The quantity is the number of a row. */
export function valueHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  rows: readonly Observation[] = citation.rows
): Hypothesis[] {
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (!factor) return []
  const written = readWritten(quantity, slice, factor)
  return rows.map((row) => ({
    citation,
    role: 'value',
    row,
    outcome: outcomeOf(row, written),
    value: valueOf(row)
  }))
}

function outcomeOf(row: Observation, written: Written): Outcome {
  const expectation = expectationOf(row, written)
  return isWithinMargin(row, written, expectation) ? 'agrees' : fit(written, expectation)
}

/** 79% to 85%, for 82% with a margin of 3 points. */
function isWithinMargin(
  {margin}: Observation,
  written: Written,
  {value, comparison, scale}: Expectation
): boolean {
  if (margin === undefined || written.upper === undefined) return false
  const room = parseFraction(margin)
  const range = {value: subtract(value, room), upper: add(value, room), comparison, scale}
  return fit(written, range) === 'agrees'
}

/** A fall is told without its sign: down 2.6% for −2.6, by 18% to 20% for −20 to −18. */
function expectationOf(row: Observation, written: Written): Expectation {
  const isUnsigned = written.value.numerator >= 0n
  const known = isUnsigned ? unsigned : signed
  let found = known.get(row)
  if (!found) known.set(row, (found = readExpectation(row, isUnsigned)))
  return found
}

const unsigned = new WeakMap<Observation, Expectation>()
const signed = new WeakMap<Observation, Expectation>()

function readExpectation(row: Observation, isUnsigned: boolean): Expectation {
  const [low, high] = publishedEnds(row, isUnsigned)
  const sharpness = sharpnessOf(row)
  return {
    value: low,
    ...(high && {upper: high}),
    comparison: row.comparison,
    scale: unitScale(row.indicator.unit),
    ...(sharpness && {sharpness})
  }
}

/** The value of a row, and its other end where it is a range, the smaller one first; without their sign where a text writes none. */
export function publishedEnds(row: Observation, isUnsigned: boolean): [Fraction, Fraction?] {
  const value = valueOf(row)
  const own = isUnsigned ? absolute(value) : value
  if (row.upper === undefined) return [own]
  const upper = parseFraction(row.upper)
  const isFall = isUnsigned && value.numerator < 0n && upper.numerator <= 0n
  return isFall ? [absolute(upper), own] : [own, upper]
}

const values = new WeakMap<Observation, Fraction>()

/** The value of a row as an exact number; read once. */
export function valueOf(row: Observation): Fraction {
  let value = values.get(row)
  if (!value) values.set(row, (value = parseFraction(row.value)))
  return value
}

/** Worth of the last digit that a source gives: of shares what is printed, of amounts what is sure. */
export function sharpnessOf({value, precision, indicator}: Observation): Fraction | undefined {
  if (precision !== undefined) return sharpest(precision, value)
  const point = value.indexOf('.')
  const isAmount = unitScale(indicator.unit) === 'amount'
  if (point < 0) return isAmount ? undefined : {numerator: 1n, denominator: 1n}
  return {numerator: 1n, denominator: 10n ** BigInt(value.length - point - 1)}
}

/** The precision that is stated, or that of the digits where the value has some below it: 1,299 million to the nearest ten. */
function sharpest(precision: string, value: string): Fraction {
  const stated = parseFraction(precision)
  const {numerator, denominator} = divide(parseFraction(value), stated)
  if (numerator % denominator === 0n) return stated
  const digits = value.replace('.', '')
  let zeros = 0
  while (digits.at(-1 - zeros) === '0') zeros++
  const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0
  return decimals > zeros
    ? {numerator: 1n, denominator: 10n ** BigInt(decimals - zeros)}
    : whole(10n ** BigInt(zeros - decimals))
}
