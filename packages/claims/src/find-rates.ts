import {findQuantities} from './find-quantities.ts'
import type {Language} from './language.ts'
import type {Quantity} from './quantity.ts'

/**
 * Find the rates that a text states with or without a citation: 15.1/10万, 3 deaths per 1,000 births, 每千人口3.40人.
 *
 * Their unit says of how many they are, as a power of ten: `/10*5`.
 */
export function findRates(text: string, language: Language): Quantity[] {
  return /\d/.test(text) ? findQuantities(text, language).filter(({unit}) => unit?.startsWith('/10*')) : []
}
