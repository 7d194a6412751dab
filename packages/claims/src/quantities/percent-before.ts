import {numeralAt} from './read-numeral.ts'
import {powerOfTen} from './exact.ts'
import {nothing, type Phrase, type PhraseReader} from './grammar.ts'
import {pastSpace} from './places.ts'

/** Percent in languages that write it before the number: Turkish, Thai. */
export const percentLeads = ['yüzde', 'ร้อยละ']

const read: PhraseReader = (reading, start, end) => {
  const numeral = numeralAt(reading, pastSpace(reading, end))
  if (!numeral || numeral.share) return nothing
  const {value, step} = numeral
  return [{start, end: numeral.end, kind: 'percent', value, step: powerOfTen(step)}]
}

/** Phrases of every language. */
export const percentBefore: Array<[string, Phrase]> = percentLeads.map((word) => [word, {read}])
