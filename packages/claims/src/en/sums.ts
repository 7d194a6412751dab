import {exact, sum, type Exact} from '../quantities/exact.ts'
import type {Reading} from '../quantities/grammar.ts'
import {longest} from '../quantities/lexicon.ts'
import {unscaled, type Numeral} from '../quantities/numeral.ts'
import {scaledNumeral} from '../quantities/scaled-numeral.ts'
import {numberWords, type NumberWord} from './number-words.ts'

/** A word of a number, past the space or hyphen before it. */
type Next = {word: NumberWord; end: number}

/** Read a cardinal in words: eighty-two, twenty-three point five, two hundred and thirty thousand. */
export function readCardinal(reading: Reading, start: number, first: Next): Numeral | undefined {
  let total = 0n
  let current = 0n
  let step = 0
  let end = start
  let next: Next | undefined = first
  let previous: NumberWord | undefined
  let decimals: Exact | undefined

  while (next) {
    const {word} = next
    if (word.role === 'unit') {
      const isFree = word.value < 10 ? current % 10n === 0n && current % 100n !== 10n : current % 100n === 0n
      if (!isFree || previous?.role === 'unit') break
      current += BigInt(word.value)
      step = 0
    } else if (word.role === 'ten') {
      if (current % 100n !== 0n || previous?.role === 'ten') break
      current += BigInt(word.value)
      step = 1
    } else if (word.role === 'scale') {
      if (current === 0n) break
      if (word.exponent === 2) {
        if (current > 99n) break
        current *= 100n
        step = 2
      } else {
        if (total > 0n && total < 10n ** BigInt(word.exponent)) break
        total += current * 10n ** BigInt(word.exponent)
        step = word.exponent + (previous?.role === 'scale' ? step : previous?.role === 'ten' ? 1 : 0)
        current = 0n
      }
    } else if (word.role === 'and') {
      const after = nextWord(reading, next.end)
      if (previous?.role !== 'scale' || (after?.word.role !== 'unit' && after?.word.role !== 'ten')) break
    } else if (word.role === 'point') {
      const point = readDecimals(reading, next.end)
      if (!point) break
      decimals = point.value
      end = point.end
      break
    } else {
      break
    }
    previous = word
    end = next.end
    next = nextWord(reading, end)
  }
  if (end === start) return undefined
  const whole = exact(total + current)
  const value = decimals ? sum(whole, decimals) : whole
  const numeral: Numeral = {
    start,
    end,
    value,
    step: decimals ? -decimals.scale : step,
    form: 'words',
    scales: previous?.role === 'scale' ? [step] : unscaled,
    ...(!decimals && total + current === 1n && {article: true})
  }
  return decimals ? withScaleWords(reading, numeral) : numeral
}

/** The number with the scale words behind it: 15.6 million, 200 thousand, two and a half billion. */
export function withScaleWords(reading: Reading, numeral: Numeral): Numeral {
  let {end} = numeral
  let exponent = 0
  for (let next = nextWord(reading, end); next?.word.role === 'scale'; next = nextWord(reading, end)) {
    exponent += next.word.exponent
    end = next.end
  }
  return exponent === 0 ? numeral : {...scaledNumeral(numeral, exponent, end), article: false}
}

/** The word of a number behind a space or hyphen. */
export function nextWord(reading: Reading, at: number): Next | undefined {
  const {codes} = reading
  const start = codes[at] === 0x20 || codes[at] === 0x2d ? at + 1 : at
  const found = longest(numberWords, reading, start)
  return found && {word: found.value, end: found.end}
}

function readDecimals(reading: Reading, at: number): {value: Exact; end: number} | undefined {
  let digits = ''
  let end = at
  for (let next = nextWord(reading, at); digits.length < 12; next = nextWord(reading, end)) {
    if (next?.word.role !== 'unit' || next.word.value > 9) break
    digits += next.word.value
    end = next.end
  }
  return digits === '' ? undefined : {value: exact(BigInt(digits), digits.length), end}
}
