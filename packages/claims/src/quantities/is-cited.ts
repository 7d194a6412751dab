import type {Span} from '../claim.ts'
import {isDigit} from '../fold/kinds.ts'
import type {Reading} from './grammar.ts'
import {isBeside} from './beside.ts'
import type {Numeral} from './numeral.ts'
import {folded} from './places.ts'

/** Whether a number stands where a statistic is cited, and is neither a year nor a word for one thing. */
export function isCitedNumeral(reading: Reading, {start, end, value, article}: Numeral): boolean {
  const {cited} = reading
  if (cited.length === 0 || article || value.over !== 1n || isYear(reading, start, end)) return false
  return cited.some((span) => span.start <= start && end <= span.end)
}

/** One minute less, 少了一岁, two more: a word for so many things that a citation tells as an amount; `end` is behind its unit. */
export function isOneMore(reading: Reading, {start, form}: Numeral, end: number): boolean {
  if (form !== 'words') return false
  return (
    reading.cited.some((span) => span.start <= start && end <= span.end) &&
    (isBeside(folded(reading, end, end + widest), 'moreBehind') ||
      isBeside(folded(reading, start - widest, start), 'moreBefore'))
  )
}

const widest = 24

/** Fourteen typhoons, four of which made landfall, each cited for itself: two counts, and no share. */
export function areCitedApart({cited}: Reading, one: Span, other: Span): boolean {
  const place = ({start, end}: Span): number => cited.findIndex((d) => d.start <= start && end <= d.end)
  const [first, second] = [place(one), place(other)]
  return first >= 0 && second >= 0 && first !== second
}

/** A citation of nothing but a number: Reform UK won <Stat>five</Stat>. */
export function isWholeCitation({cited}: Reading, {start, end}: Numeral): boolean {
  return cited.some((span) => span.start === start && span.end === end)
}

/** Whether it is one of these that names neither scale nor unit: 689, and not 34.7 million or 1,200. */
export function isPlain(reading: Reading, numeral: Numeral): boolean {
  return numeral.scales.length === 0 && !numeral.counting && isCitedNumeral(reading, numeral)
}

/** Four digits that may be a year are one, unless a noun follows. */
export function isYear({codes}: Reading, start: number, end: number): boolean {
  const [first, second] = [codes[start], codes[start + 1]]
  const isCentury = (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30)
  return isCentury && end - start === 4 && isDigit(codes[start + 2]!) && isDigit(codes[end - 1]!)
}
