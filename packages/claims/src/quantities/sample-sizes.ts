import {numeralAt} from './read-numeral.ts'
import {powerOfTen} from './exact.ts'
import {nothing, type Phrase, type PhraseReader} from './grammar.ts'
import {pastSpace} from './places.ts'

/** The count behind n=; fewer than ten is a variable in a formula. */
const sampleSize: PhraseReader = (reading, _, end) => {
  const numeral = numeralAt(reading, pastSpace(reading, end))
  if (!numeral || numeral.share || numeral.value.scale > 0 || numeral.value.digits < 10n) return nothing
  const {start, value, step} = numeral
  return [{start, end: numeral.end, kind: 'count', value, step: powerOfTen(step), plain: true}]
}

/** n=750, N = 1,234: how many were asked. */
export const sampleSizes: Array<[string, Phrase]> = ['n=', 'n ='].map((sign) => [sign, {read: sampleSize}])
