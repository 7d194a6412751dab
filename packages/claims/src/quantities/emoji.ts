import {exact} from './exact.ts'
import type {Reading} from './grammar.ts'
import {unscaled, type Numeral} from './numeral.ts'
import {folded} from './places.ts'
import {isBeside} from './beside.ts'

/** The first half of every pictograph. */
export const pictograph = 0xd83d
const [ten, hundred] = [0xdd1f, 0xdcaf]

/** 🔟 and 💯, as far as they are numbers: 💯 is a cheer where nothing is said to be of it. */
export function readEmoji(reading: Reading, start: number): Numeral | undefined {
  const half = reading.codes[start + 1]
  if (half !== ten && half !== hundred) return undefined
  const end = start + 2
  const numeral: Numeral = {start, end, value: exact(10n), step: 0, form: 'digits', scales: unscaled}
  if (half === ten) return numeral
  const isShare = isBeside(folded(reading, end, end + 4), 'shareBehind')
  return {...numeral, value: exact(100n), article: true, ...(isShare && {share: 'percent' as const})}
}
