import {valueOf} from '@collate/judge/hypotheses'
import type {Quantity} from '@collate/claims'
import {
  absolute,
  equal,
  parseFraction,
  subtract,
  type Fraction,
  unitFactor,
  readWritten
} from '@collate/judge/numbers'
import {expectRow, isBorneOut} from '../resolve/expect.ts'
import type {Answered} from '../resolve/stat.ts'

/** Whether a number is a value of those statistics, or a difference between two of their numbers. */
export function isAnswered(quantity: Quantity, slice: string, {rows, written}: Answered): boolean {
  const isValue = rows.some((row) => {
    const factor = unitFactor(quantity, row.indicator.unit)
    return factor !== undefined && isBorneOut(expectRow(row, readWritten(quantity, slice, factor)))
  })
  if (isValue || quantity.kind !== 'points') return isValue
  const numbers = [...rows.map(valueOf), ...written.map(({value}) => parseFraction(value))]
  const difference = parseFraction(quantity.value)
  return numbers.some((left) => numbers.some((right) => isApart(left, right, difference)))
}

function isApart(left: Fraction, right: Fraction, difference: Fraction): boolean {
  return left !== right && equal(absolute(subtract(left, right)), difference)
}
