import type {Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {pastSpace} from '../quantities/places.ts'
import {readShare} from './fractions.ts'
import {code} from './number-words.ts'
import {readPlain} from './sums.ts'

const [parts, of] = [...'分之'].map(code)

/** Read 八十二, 1.2万, 一万五千亿, 七八十, 两千多, 三分之二, 百分之八十二. */
export function readNumeral(reading: Reading, at: number): Numeral | number | undefined {
  const first = readPlain(reading, at)
  if (typeof first !== 'object') return first
  const {codes} = reading
  const sign = pastSpace(reading, first.end)
  if (codes[sign] !== parts || codes[sign + 1] !== of) return first
  return readShare(reading, first, pastSpace(reading, sign + 2)) ?? first
}

/** 1.2万, 三分之二: what follows digits that another language has read. */
export function withCharacters(reading: Reading, numeral: Numeral): Numeral {
  const longer = readNumeral(reading, numeral.start)
  return typeof longer === 'object' && longer.end > numeral.end ? longer : numeral
}
