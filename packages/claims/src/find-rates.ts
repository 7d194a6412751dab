import {rateWords as english} from './en/rates.ts'
import {findQuantities} from './find-quantities.ts'
import {foldText} from './fold/fold-text.ts'
import type {Language} from './language.ts'
import type {Quantity} from './quantity.ts'
import {rateWords as chinese} from './zh/rates.ts'

/** Most texts have none of them, and need no reading. */
const signs = [...english.signs, ...chinese.signs]

/**
 * Find the rates that a text states with or without a citation: 15.1/10万, 3 deaths per 1,000 births, 每千人口3.40人.
 *
 * Their unit says of how many they are, as a power of ten: `/10*5`.
 */
export function findRates(text: string, language: Language): Quantity[] {
  const folded = foldText(text).text
  if (!/\d/.test(text) || !signs.some((sign) => folded.includes(sign))) return []
  return findQuantities(text, language).filter(({unit}) => unit?.startsWith('/10*'))
}
