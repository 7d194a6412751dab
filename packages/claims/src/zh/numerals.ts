import type {Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {pastSpace} from '../quantities/places.ts'
import {readShare} from './fractions.ts'
import {code, digitValues, scaleExponents} from './number-words.ts'
import {readPlain} from './sums.ts'

const [some, several, half, parts, of] = [...'几数半分之'].map(code)

/** 1 for every code that a number begins with; 上百 and its like are phrases. */
export const numeralStarts = new Uint8Array(65_536)
for (const start of [...digitValues.keys(), ...scaleExponents.keys(), some, several, half])
  numeralStarts[start!] = 1
for (const start of '0123456789½⅓⅔¼¾⅕⅖⅗⅘⅛') numeralStarts[code(start)] = 1

/** Read 八十二, 1.2万, 一万五千亿, 七八十, 两千多, 三分之二, 百分之八十二. */
export function readNumeral(reading: Reading, at: number): Numeral | number | undefined {
  const first = readPlain(reading, at)
  if (typeof first !== 'object') return first
  const {codes} = reading
  const sign = pastSpace(reading, first.end)
  if (codes[sign] !== parts || codes[sign + 1] !== of) return first
  return readShare(reading, first, pastSpace(reading, sign + 2)) ?? first
}
