import {pictograph, readEmoji} from './emoji.ts'
import type {Reading} from './grammar.ts'
import type {Numeral} from './numeral.ts'
import {pastSpace} from './places.ts'
import {writes} from './tables.ts'

const hyphen = 0x2d

/** The number at a place, in words of either language, or where to go on when what stands there is none. */
export function readAnyNumeral(reading: Reading, at: number): Numeral | number | undefined {
  const {grammar, foreign, codes} = reading
  const code = codes[at]!
  if (code === pictograph) return readEmoji(reading, at)
  if (grammar.numeralStarts[code] === 1) {
    const numeral = grammar.readNumeral(reading, at)
    return typeof numeral === 'object' ? withForeignScale(reading, numeral) : numeral
  }
  return writes(foreign, code) && foreign.numeralStarts[code] === 1
    ? foreign.readNumeral(reading, at)
    : undefined
}

/** The number at a place. */
export function numeralAt(reading: Reading, at: number): Numeral | undefined {
  const numeral = readAnyNumeral(reading, at)
  return typeof numeral === 'object' ? numeral : undefined
}

/** 1.2 million in a Chinese text, 1.2万 in an English one. */
function withForeignScale(reading: Reading, numeral: Numeral): Numeral {
  const {form, share, scales, end} = numeral
  if (form !== 'digits' || share || scales.length > 0) return numeral
  const {codes, foreign} = reading
  const next = codes[end] === hyphen ? end + 1 : pastSpace(reading, end)
  return writes(foreign, codes[next]!) ? foreign.withScale(reading, numeral) : numeral
}
