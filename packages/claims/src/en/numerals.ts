import {hasPart} from '../quantities/compounds.ts'
import {readDigits} from '../quantities/digits.ts'
import {exact, multiplied, sum} from '../quantities/exact.ts'
import type {Reading} from '../quantities/grammar.ts'
import {withLetterScale} from '../quantities/letter-scales.ts'
import {isDigit} from '../fold/kinds.ts'
import {createLexicon, longest} from '../quantities/lexicon.ts'
import {unscaled, type Numeral} from '../quantities/numeral.ts'
import {folded} from '../quantities/places.ts'
import {raised} from '../quantities/powers.ts'
import {unitAt} from '../quantities/tables.ts'
import {readBarePart, readHalf, readParts} from './fractions.ts'
import {magnitudes, magnitudeWords} from './magnitudes.ts'
import {cardinalWords, numberWords, partWords} from './number-words.ts'
import {readRoman} from './roman.ts'
import {nextWord, readCardinal, withScaleWords} from './sums.ts'

const [hyphen, plus] = [0x2d, 0x2b]

/** Read 82, 15.6 million, eighty-two, two-thirds, half a million, dozens, 750-odd. */
export function readNumeral(reading: Reading, at: number): Numeral | number | undefined {
  const first = reading.codes[at]!
  const number = first > 0x60 && first < 0x7b ? readWords(reading, at) : readFigures(reading, at)
  return typeof number === 'object' && !number.share
    ? withRest(reading, withExponent(reading, number))
    : number
}

/** 10 to the 15th power, ten to the power of six. */
function withExponent(reading: Reading, number: Numeral): Numeral {
  const {end} = number
  if (!isWritten(reading.codes, end, ' to the ')) return number
  const found = power.exec(folded(reading, end, end + longestPower))
  return found ? raised(number, Number(found[1] ?? found[2]), end + found[0].length) : number
}

const power = /^ to the (?:power(?: of)? (\d{1,2})(?![\w.])|(\d{1,2})(?:st|nd|rd|th) power\b)/
const longestPower = 24

function readFigures(reading: Reading, at: number): Numeral | number {
  const number = readDigits(reading, at)
  if (typeof number === 'number' || number.share) return number
  const parts = readFigureParts(reading, number)
  if (parts) return parts
  const next = number.value.scale === 0 ? nextWord(reading, number.end) : undefined
  if (next?.word.role === 'dozen') return dozens(number, next.end)
  return withScaleWords(reading, withLetterScale(reading, withHalf(reading, number)))
}

/** 2 thirds, 99 hundredths; one of them is written as a word. */
function readFigureParts(reading: Reading, number: Numeral): Numeral | undefined {
  return number.value.digits > 1n ? readParts(reading, number, false) : undefined
}

/** Every word that a number begins with: most words are none of them. */
const firstWords = createLexicon<object>([...magnitudeWords, ...cardinalWords, ...partWords])

function readWords(reading: Reading, at: number): Numeral | undefined {
  if (!longest(firstWords, reading, at)) return readRoman(reading, at)
  const size = longest(magnitudes, reading, at)
  if (size && !(size.value.of && isDigit(reading.codes[size.end + 1]!))) {
    const {least, step, of = 0} = size.value
    return {
      start: at,
      end: size.end - of,
      value: exact(least),
      step,
      form: 'words',
      scales: unscaled,
      hedge: 'at-least',
      vague: true
    }
  }
  const found = longest(numberWords, reading, at)
  if (!found) return readBarePart(reading, at)
  const {value: word, end} = found
  if (word.role === 'half') return readHalfOf(reading, at, end)
  if (word.role === 'some') return readSome(reading, at, end)
  if (word.role === 'article') return readArticle(reading, at, end)
  const cardinal = readCardinal(reading, at, {word, end})
  if (!cardinal) return undefined
  const parts = readParts(reading, cardinal, false)
  if (parts) return parts
  const next = nextWord(reading, cardinal.end)
  if (next?.word.role === 'dozen') return dozens(cardinal, next.end)
  return withScaleWords(reading, withHalf(reading, cardinal))
}

/** A third, a hundred and twenty, a million, a dozen, an hour and 20 minutes; else no number. */
function readArticle(reading: Reading, start: number, end: number): Numeral | undefined {
  const one: Numeral = {start, end, value: exact(1n), step: 0, form: 'words', scales: unscaled, article: true}
  const parts = readParts(reading, one, true)
  if (parts) return parts
  const next = nextWord(reading, end)
  if (next?.word.role === 'dozen') return dozens(one, next.end)
  if (next?.word.role === 'half') return undefined
  if (next?.word.role !== 'scale') return hasPart(reading, one) ? one : undefined
  const cardinal = readCardinal(reading, start, {word: {role: 'unit', value: 1}, end})
  return cardinal && withHalf(reading, cardinal)
}

/** Half a million, half-million, half a dozen, half an hour; else half as a share. */
function readHalfOf(reading: Reading, start: number, end: number): Numeral | undefined {
  const bare: Numeral = {start, end, value: exact(5n, 1), step: -1, form: 'words', scales: unscaled}
  const article = nextWord(reading, end)
  if (article?.word.role === 'scale') return withScaleWords(reading, bare)
  if (article?.word.role === 'article') {
    const half: Numeral = {...bare, end: article.end}
    const next = nextWord(reading, article.end)
    if (next?.word.role === 'dozen') return {...half, end: next.end, value: exact(6n), step: 0, vague: true}
    const scaled = withScaleWords(reading, half)
    if (scaled !== half) return scaled
    return unitAt(reading, article.end + 1) ? half : undefined
  }
  return readHalf(reading, start, end)
}

/** Several hundred, a few dozen. */
function readSome(reading: Reading, start: number, end: number): Numeral | undefined {
  const few: Numeral = {
    start,
    end,
    value: exact(2n),
    upper: exact(9n),
    step: 0,
    form: 'words',
    scales: unscaled,
    vague: true
  }
  const next = nextWord(reading, end)
  if (next?.word.role === 'dozen') {
    return {...few, end: next.end, value: exact(24n), upper: exact(108n), step: 1}
  }
  const scaled = withScaleWords(reading, few)
  return scaled === few ? undefined : scaled
}

function dozens(count: Numeral, end: number): Numeral {
  const value = exact(count.value.digits * 12n)
  return {...count, end, value, step: 0, article: false, vague: true}
}

/** What stands behind a whole number, in hundredths: two and a half. */
const rests: ReadonlyArray<readonly [string, bigint]> = [
  [' and a half', 50n],
  [' and a quarter', 25n],
  [' and three quarters', 75n]
]

/** Two and a half, two and a quarter. */
function withHalf({codes}: Reading, numeral: Numeral): Numeral {
  const {end, value} = numeral
  const found = rests.find(([text]) => isWritten(codes, end, text))
  if (!found) return numeral
  const [text, hundredths] = found
  const scale = numeral.scales[0] ?? 0
  const isHalf = hundredths === 50n
  const rest = multiplied(isHalf ? exact(5n, 1) : exact(hundredths, 2), scale)
  return {
    ...numeral,
    end: end + text.length,
    value: sum(value, rest),
    step: scale - (isHalf ? 1 : 2),
    article: false
  }
}

function isWritten(codes: Uint16Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = codes[start + index]!
    if (code !== text.charCodeAt(index) && !(code === hyphen && text[index] === ' ')) return false
  }
  return true
}

/** 1.2 million, 750-odd: what follows digits that another language has read. */
export function withWords(reading: Reading, numeral: Numeral): Numeral {
  return withRest(reading, withScaleWords(reading, numeral))
}

/** 750-odd, 80-plus, fifty-some, 75+, 400+ million, 20 or so people. */
function withRest(reading: Reading, numeral: Numeral): Numeral {
  const {codes} = reading
  const {end, form} = numeral
  if (codes[end] === plus && !isDigit(codes[end + 1]!))
    return {...withScaleWords(reading, {...numeral, end: end + 1}), hedge: 'at-least'}
  if (codes[end] !== hyphen && codes[end] !== 0x20) return numeral
  const text = folded(reading, end + 1, end + 11)
  const size = restSize(text, codes[end] === hyphen)
  if (size === 0 || (form === 'words' && numeral.article)) return numeral
  return {...numeral, end: end + 1 + size, hedge: text.startsWith('or') ? 'about' : 'over'}
}

function restSize(text: string, isJoined: boolean): number {
  const [word = ''] = /^(?:odd|plus|some|or so(?= [a-z]))\b/.exec(text) ?? []
  return word === 'odd' || word === 'or so' || isJoined ? word.length : 0
}
