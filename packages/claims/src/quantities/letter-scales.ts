import type {Reading} from './grammar.ts'
import {isWordCode} from '../fold/kinds.ts'
import type {Numeral} from './numeral.ts'
import {isCapital, pastSpace, wordAfter, wordEnd} from './places.ts'
import {scaledNumeral} from './scaled-numeral.ts'

const [k, m, b, n, t] = [...'kmbnt'].map((letter) => letter.charCodeAt(0))

/** The number with the letter behind it: 12k, 15.6M, 3bn; 4K is a picture's width. */
export function withLetterScale(reading: Reading, numeral: Numeral): Numeral {
  const {codes} = reading
  const at = numeral.end
  const letter = codes[at]!
  if (isWordCode(codes[at + 1]!)) {
    if (isMillions(reading, at)) return scaledBy(numeral, 6, at + 2)
    const isLong = codes[at + 1] === n && !isWordCode(codes[at + 2]!)
    const exponent = letter === b ? 9 : letter === m ? 6 : letter === t ? 12 : 0
    return isLong && exponent > 0 ? {...scaledNumeral(numeral, exponent, at + 2), counting: true} : numeral
  }
  const isResolution = isCapital(reading, at) && numeral.value.scale === 0 && numeral.value.digits < 10n
  if (letter === k && !isResolution) return scaledBy(numeral, 3, at + 1)
  if (letter === m && isCapital(reading, at)) return scaledBy(numeral, 6, at + 1)
  return numeral
}

/** 13MM: as bankers write millions. */
function isMillions(reading: Reading, at: number): boolean {
  const {codes} = reading
  const areBoth = codes[at] === m && codes[at + 1] === m && !isWordCode(codes[at + 2]!)
  return areBoth && isCapital(reading, at) && isCapital(reading, at + 1)
}

/** $5m, $3B and $1.2 million, in every language: beside money a small m is a million. */
export function withMoneyScale(reading: Reading, numeral: Numeral): Numeral {
  const {codes} = reading
  if (numeral.scales.length > 0) return numeral
  const at = numeral.end
  const word = scaleWords.get(wordAfter(reading, at))
  if (word) return scaledBy(numeral, word, wordEnd(reading, pastSpace(reading, at)))
  // $1 M: the letter stands alone.
  const next = pastSpace(reading, at)
  const isLoose = next > at && (codes[next] === m || codes[next] === b) && isCapital(reading, next)
  if (isLoose && !isWordCode(codes[next + 1]!)) return scaledBy(numeral, codes[next] === m ? 6 : 9, next + 1)
  if (isWordCode(codes[at + 1]!)) return withLetterScale(reading, numeral)
  const exponent = codes[at] === k ? 3 : codes[at] === m ? 6 : codes[at] === b ? 9 : codes[at] === t ? 12 : 0
  return exponent > 0 ? scaledBy(numeral, exponent, at + 1) : numeral
}

const scaleWords = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12]
])

/** Only what is counted is written so. */
function scaledBy(numeral: Numeral, exponent: number, end: number): Numeral {
  return {...scaledNumeral(numeral, exponent, end), counting: true}
}
