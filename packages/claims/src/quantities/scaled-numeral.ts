import {multiplied} from './exact.ts'
import type {Numeral} from './numeral.ts'

/** The number × 10^`exponent`, with a word or letter for it that ends at `end`. */
export function scaledNumeral(numeral: Numeral, exponent: number, end: number): Numeral {
  return {
    ...numeral,
    end,
    value: multiplied(numeral.value, exponent),
    ...(numeral.upper && {upper: multiplied(numeral.upper, exponent)}),
    step: numeral.step + exponent,
    scales: [exponent]
  }
}
