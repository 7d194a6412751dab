import {powerOfTen, quotient} from './exact.ts'
import {nothing, type Draft} from './grammar.ts'
import type {Numeral} from './numeral.ts'

/** `first` to `second`, as the factor between them. */
export function ratioDraft(start: number, end: number, first: Numeral, second: Numeral): Draft[] {
  if (first.value.digits <= 0n || second.value.digits <= 0n || first.upper || second.upper) return nothing
  const step = powerOfTen(Math.min(first.step, second.step, 0))
  return [{start, end, kind: 'multiple', value: quotient(first.value, second.value), step}]
}
