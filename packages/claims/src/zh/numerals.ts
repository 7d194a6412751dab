import {isHan} from '../fold/kinds.ts'
import type {Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {pastSpace} from '../quantities/places.ts'
import {raised} from '../quantities/powers.ts'
import {unitAt} from '../quantities/tables.ts'
import {readShare} from './fractions.ts'
import {codeOf, digitOf, exponentOf, isFormal} from './number-words.ts'
import {readPlain} from './sums.ts'

const [parts, of, hundred, whose, times] = [...'分之百的次'].map(codeOf)
const powers = new Set([...'方幂'].map(codeOf))

/** Read 八十二, 1.2万, 一万五千亿, 七八十, 两千多, 三分之二, 百分之八十二, 玖成. */
export function readNumeral(reading: Reading, at: number): Numeral | number | undefined {
  const plain = readPlain(reading, at)
  if (typeof plain !== 'object') return plain
  const first = withExponent(reading, plain)
  const share = readParts(reading, first)
  if (share) return share
  return isFormal(reading.codes[at]!) && !isFormalNumber(reading, first) ? undefined : first
}

/** 10的15次方, 二的三十二次幂. */
function withExponent(reading: Reading, number: Numeral): Numeral {
  const {codes} = reading
  const exponent = codes[number.end] === whose ? readPlain(reading, number.end + 1) : undefined
  if (typeof exponent !== 'object' || exponent.value.scale !== 0 || exponent.value.over !== 1n) return number
  const isPower = codes[exponent.end] === times && powers.has(codes[exponent.end + 1]!)
  return isPower ? raised(number, Number(exponent.value.digits), exponent.end + 2) : number
}

/** The share whose parts are named: 三分之二, 百分之八十二, 百分九十九. */
function readParts(reading: Reading, first: Numeral): Numeral | undefined {
  const {codes} = reading
  const sign = pastSpace(reading, first.end)
  if (codes[sign] !== parts) return undefined
  if (codes[sign + 1] === of) return readShare(reading, first, pastSpace(reading, sign + 2))
  const isHundred = first.bare && codes[first.start] === hundred
  return isHundred && isNumber(codes[sign + 1]!) ? readShare(reading, first, sign + 1) : undefined
}

/** 百分九十九 leaves 之 out; 百分百 is a word of its own. */
function isNumber(character: number): boolean {
  return digitOf(character) !== undefined || exponentOf(character) === 1
}

/** 玖拾玖 is a number, and so is 玖 before 成; 大陆, 队伍 and 收拾 are words. */
function isFormalNumber(reading: Reading, {start, end}: Numeral): boolean {
  if (end - start > 1) return true
  const lead = reading.leads.at(-1)
  const isLed = lead?.end === start && (lead.phrase.mark !== undefined || lead.phrase.link === true)
  const isInWord = isHan(reading.codes[start - 1] ?? 0) && !isLed
  return !isInWord && unitAt(reading, end)?.value.kind === 'percent'
}

/** 1.2万, 三分之二: what follows digits that another language has read. */
export function withCharacters(reading: Reading, numeral: Numeral): Numeral {
  const longer = readNumeral(reading, numeral.start)
  return typeof longer === 'object' && longer.end > numeral.end ? longer : numeral
}
