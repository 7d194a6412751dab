import type {Fact} from '../fact.ts'
import {halfStep, parseDecimal, type Decimal} from '../decimal.ts'
import {calculate, compareRatios, type Ratio} from '../ratio.ts'
import {cell} from '../table.ts'

/** Where a number lies: between these, both in. */
export type GrowthRange = {least: Ratio; printed: Ratio; most: Ratio}

const half: Ratio = {numerator: 1n, denominator: 2n, scale: 0}
const one: Ratio = {numerator: 1n, denominator: 1n, scale: 0}
const hundred: Ratio = {numerator: 100n, denominator: 1n, scale: 0}

/** What a fact was before it was rounded; nothing where it is a bound or an estimate. */
export function exactRange({table, row, value}: Fact): GrowthRange | undefined {
  const comparison = cell(table, row, 'comparison')
  const printed = parseDecimal(value)
  if (!printed || (comparison !== '' && comparison !== '=')) return undefined
  const upper = parseDecimal(cell(table, row, 'upper')) ?? printed
  const precision = parseDecimal(cell(table, row, 'precision'))
  const room = precision ? calculate(ratioOf(precision), '×', half)! : ratioOf(halfStep(printed))
  return {
    least: calculate(ratioOf(printed), '−', room)!,
    printed: ratioOf(printed),
    most: calculate(ratioOf(upper), '+', room)!
  }
}

/**
 * The growth from one level to another, in a unit of growths: `percent` is
 * relative, `multiple` a quotient, any other a difference.
 *
 * @returns nothing for the growth of what is not above zero
 */
export function changeOf(from: GrowthRange, to: GrowthRange, unit: string): GrowthRange | undefined {
  if (unit !== 'percent' && unit !== 'multiple')
    return {
      least: calculate(to.least, '−', from.most)!,
      printed: calculate(to.printed, '−', from.printed)!,
      most: calculate(to.most, '−', from.least)!
    }
  if (from.least.numerator <= 0n) return undefined
  const ends = [to.least, to.most].flatMap((a) => [from.least, from.most].map((b) => quotient(a, b, unit)))
  const [least, , , most] = ends.toSorted(compareRatios)
  return {least: least!, printed: quotient(to.printed, from.printed, unit), most: most!}
}

function quotient(to: Ratio, from: Ratio, unit: string): Ratio {
  const times = calculate(to, '÷', from)!
  return unit === 'percent' ? calculate(calculate(times, '−', one)!, '×', hundred)! : times
}

function ratioOf({digits, scale}: Decimal): Ratio {
  return {numerator: digits, denominator: 10n ** BigInt(scale), scale}
}
