import {valueOf} from '@collate/judge/hypotheses'
import type {Observation} from '@collate/statistics'
import {
  unitScale,
  fit,
  type Expectation,
  absolute,
  divide,
  hundred,
  multiply,
  parseFraction,
  subtract,
  type Fraction,
  type Written
} from '@collate/judge/numbers'
import type {Expected, Pair, ReadingRole} from './stat.ts'

/** What a statistic leads one to expect of a text that states it. */
export function expectRow(row: Observation, written: Written): Expected {
  const expectation = expectationOf(row)
  return {...expectation, rows: [row], outcome: fit(written, expectation)}
}

const expectations = new WeakMap<Observation, Expectation>()

function expectationOf(row: Observation): Expectation {
  let expectation = expectations.get(row)
  if (!expectation) {
    const sharpness = sharpnessOf(row)
    const {comparison, indicator} = row
    const scale = unitScale(indicator.unit)
    expectation = {value: valueOf(row), comparison, scale, ...(sharpness && {sharpness})}
    expectations.set(row, expectation)
  }
  return expectation
}

/** What two statistics lead one to expect of a text that states their difference or ratio. */
export function expectPair(pair: Pair, role: ReadingRole, written: Written): Expected | undefined {
  const value = deriveChange(pair, role)
  if (!value) return
  const signed = written.value.numerator < 0n ? value : absolute(value)
  const scale = scaleOf(pair, role)
  const expectation: Expectation = {value: signed, comparison: '=', scale}
  return {...expectation, rows: [pair.from, pair.to], outcome: fit(written, expectation)}
}

/** Difference, relative change in percent, or ratio; exact and with its sign. */
export function deriveChange({from, to}: Pair, role: ReadingRole): Fraction | undefined {
  const start = valueOf(from)
  const end = valueOf(to)
  if (role === 'difference') return subtract(end, start)
  if (start.numerator === 0n) return
  if (role === 'multiple') return divide(end, start)
  if (role === 'proportion') return multiply(divide(end, start), hundred)
  return multiply(divide(subtract(end, start), absolute(start)), hundred)
}

function scaleOf({to}: Pair, role: ReadingRole): Expectation['scale'] {
  if (role === 'multiple') return 'multiple'
  return role === 'relative' || role === 'proportion' ? 'points' : unitScale(to.indicator.unit)
}

/** Worth of the last digit that a source gives: of shares what is printed, of amounts what is sure. */
function sharpnessOf({value, precision, indicator}: Observation): Fraction | undefined {
  if (precision !== undefined) return parseFraction(precision)
  const point = value.indexOf('.')
  const isAmount = unitScale(indicator.unit) === 'amount'
  if (point < 0) return isAmount ? undefined : {numerator: 1n, denominator: 1n}
  return {numerator: 1n, denominator: 10n ** BigInt(value.length - point - 1)}
}

/** Whether a value is as expected, or says less. */
export function isBorneOut({outcome}: {outcome: Expected['outcome']}): boolean {
  return outcome === 'agrees' || outcome === 'less'
}
