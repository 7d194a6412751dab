import type {Hedge} from '../quantity.ts'
import {isDigit} from '../fold/kinds.ts'
import {space} from '../fold/units.ts'
import {exact, toText} from '../quantities/exact.ts'
import {readDigits} from '../quantities/digits.ts'
import type {Reading} from '../quantities/grammar.ts'
import {mostDigits, unscaled, type Numeral} from '../quantities/numeral.ts'
import {addParts, certain, onePart, times, type Part} from '../quantities/parts.ts'
import {folded} from '../quantities/places.ts'
import {unitAt} from '../quantities/tables.ts'
import {codeOf, digitOf, exponentOf, readDigitRun, runEnd, tens} from './number-words.ts'

type Sum = {
  at: number
  total?: Part | undefined
  section?: Part | undefined
  /** A coefficient that waits for its scale. */
  pending?: Part | undefined
  /** Digits written in `pending`. */
  written: number
  /** Exponents of the last scale, and of the last 万 or 亿. */
  last: number
  big: number
  /** 零 stands before `pending`: 一万零五. */
  filled: boolean
  bare: boolean
  vague: boolean
  hedge?: Hedge
}

const [some, several, half, more, rest, or, zero, have, fold] = [...'几数半多余来零有倍'].map(codeOf)
const [trillion, year, counter] = [...'兆年个'].map(codeOf)
const continuations = new Set([trillion, more!, rest!, or!, have!])
/** The exponent of 亿. */
const hundredMillion = 8
/** 多 before these begins a word of its own: 多数, 多样. */
const notMore = new Set([...'数样于重维方边媒党出了'].map(codeOf))

/** A number without 分之. */
export function readPlain(reading: Reading, at: number): Numeral | number | undefined {
  const first = reading.codes[at]!
  if (first > 0x2fff) return readSum(reading, at, undefined)
  const number = readDigits(reading, at)
  if (typeof number !== 'object' || number.share) return number
  return goesOn(reading, number.end) ? readSum(reading, at, number) : number
}

/** Whether a scale or a word for more stands behind digits; mostly it is a unit. */
function goesOn(reading: Reading, end: number): boolean {
  const next = reading.codes[end]!
  return exponentOf(next) !== undefined || continuations.has(next) || isCounted(reading, end)
}

/** Adds up coefficients and scales from left to right, after an Arabic coefficient if there is one. */
function readSum(reading: Reading, start: number, arabic: Numeral | undefined): Numeral | number | undefined {
  const state: Sum = {
    at: arabic ? arabic.end : start,
    pending: arabic && certain(arabic.value, arabic.step),
    written: 0,
    last: 0,
    big: 0,
    filled: false,
    bare: false,
    vague: false
  }
  const isArabic = arabic !== undefined
  while (state.at - start < mostDigits * 2) {
    if (state.hedge && !(scaleAt(reading, state.at) >= 4)) break
    const taken =
      takeScale(reading, state) ||
      takeTens(reading, state) ||
      takeDigits(reading, state) ||
      (isArabic && takeRest(reading, state)) ||
      takeVague(reading, state, start) ||
      takeMore(reading, state, isArabic)
    if (!taken) break
  }
  if (state.at === start) {
    const end = runEnd(reading.codes, start)
    return end > start ? end : startsHalf(reading, start)
  }
  return finished(state, start, arabic)
}

/** 45.8个亿 is 45.8亿; 两个亿万富翁 are two people. */
function isCounted({codes}: Reading, at: number): boolean {
  return (
    codes[at] === counter && exponentOf(codes[at + 1]!) === hundredMillion && exponentOf(codes[at + 2]!) !== 4
  )
}

function takeScale(reading: Reading, state: Sum): boolean {
  if (state.pending && isCounted(reading, state.at)) state.at++
  const scale = scaleAt(reading, state.at)
  if (scale === 0 || isVery(reading, state)) return false
  const {total, section, pending, big} = state
  const isFirst = !total && !section && !pending
  if (scale < 4) {
    if (!pending && !isFirst) return false
    if (section && scale >= state.last) return false
    state.section = addParts(section, times(pending ?? onePart, scale))
  } else {
    const coefficient = pending ? addParts(section, pending) : section
    // 三百四十亿亿: each one multiplies.
    if (big > 0 && (scale > big || (scale === big && scale === hundredMillion && !coefficient)))
      state.total = times(coefficient ? addParts(total, coefficient) : total!, scale)
    else if (coefficient || isFirst) state.total = addParts(total, times(coefficient ?? onePart, scale))
    else return false
    state.section = undefined
    state.big = scale
  }
  state.bare ||= isFirst && scale > 1
  state.pending = undefined
  state.filled = false
  state.last = scale
  state.at++
  return true
}

/** Windows 7 十分相似: very, behind a number in figures. */
function isVery({codes}: Reading, {at}: Sum): boolean {
  const before = codes[at - 1] === space ? codes[at - 2]! : codes[at - 1]!
  return codes[at] === codeOf('十') && codes[at + 1] === codeOf('分') && isDigit(before)
}

/** 廿 is 二十. */
function takeTens({codes}: Reading, state: Sum): boolean {
  const count = tens.get(codes[state.at]!)
  if (count === undefined || state.pending || state.last === 1) return false
  state.section = addParts(state.section, certain(exact(BigInt(count * 10)), 1))
  state.last = 1
  state.at++
  return true
}

function takeDigits({codes}: Reading, state: Sum): boolean {
  if (state.pending || digitOf(codes[state.at]!) === undefined) return false
  const run = readDigitRun(codes, state.at)
  if (!run) return false
  state.filled = codes[state.at] === zero
  state.pending = run.part
  state.written = run.count
  state.at = run.end
  return true
}

/** 2亿3000万, 1万5000人; in 增加1万2025年 another number follows. */
function takeRest(reading: Reading, state: Sum): boolean {
  const {codes} = reading
  if (state.pending || !isDigit(codes[state.at]!)) return false
  const isSpelt = state.last > 2 && spelt.test(folded(reading, state.at, state.at + longestSpelt))
  if (state.last < 4 && !isSpelt) return false
  const number = readDigits(reading, state.at)
  if (typeof number !== 'object' || number.share || number.counting || number.step < 0) return false
  const scale = scaleAt(reading, number.end)
  const isWhole = state.last === 4 && number.end - state.at === 4 && codes[number.end] !== year
  if (scale > 0 ? scale >= state.last : !isWhole) return false
  // 2亿3千 means 230 million to some, and is left alone.
  if (state.last > 4 && scale < 4 && !isSpelt && scaleAt(reading, number.end + 1) !== 4) return false
  state.pending = certain(number.value, number.step)
  state.filled = true
  state.at = number.end
  return true
}

/** Every place with its own digit, up to 万: 5亿1千9百万, 5千1百万. */
const spelt = /^(?:\d[千百十]){1,3}\d?万/
const longestSpelt = 8

/** 几十, 数百, 数倍 and 十几. */
function takeVague(reading: Reading, state: Sum, start: number): boolean {
  const character = reading.codes[state.at]
  if (character !== some && character !== several) return false
  const isFirst = state.at === start
  const isTimes = isFirst && reading.codes[start + 1] === fold
  if (
    isFirst
      ? !isTimes && (scaleAt(reading, start + 1) === 0 || isShare(reading, start + 1))
      : character !== some
  )
    return false
  if (!isFirst && (state.pending || state.last !== 1)) return false
  state.pending = {low: exact(isFirst ? 2n : 1n), high: exact(9n), step: 0}
  state.written = 1
  state.filled = true
  state.vague = true
  state.at++
  return true
}

/** 两千多, 750余, 三百有余, 十来个, 20来个. */
function takeMore(reading: Reading, state: Sum, isArabic: boolean): boolean {
  const {codes} = reading
  const character = codes[state.at]
  const next = codes[state.at + 1]!
  if (
    state.pending
      ? !isArabic || state.last > 0 || state.pending.step < 0 || toText(state.pending.low).length < 2
      : state.last === 0
  ) {
    return false
  }
  if (character === or) {
    // 20来个; of 24 there is nothing about.
    if (state.pending && !toText(state.pending.low).endsWith('0')) return false
    if (!unitAt(reading, state.at + 1)) return false
    state.hedge = 'about'
  } else if (character === have && next === rest) {
    state.hedge = 'over'
    state.at++
  } else if (character === more || character === rest) {
    // 比84.2亿多11.3亿: more by the number behind it.
    if (isDigit(next)) return false
    if (character === more ? notMore.has(next) : next === codeOf('下') || next === codeOf('额')) return false
    state.hedge = 'over'
  } else {
    return false
  }
  state.at++
  return true
}

function finished(state: Sum, start: number, arabic: Numeral | undefined): Numeral | number {
  let {pending} = state
  const {total, section, last, big, filled, at} = state
  // 一万五 is fifteen thousand, 一万零五 is not.
  if (pending && last > 1 && !filled && !arabic && state.written === 1) pending = times(pending, last - 1)
  const whole = section ? addParts(total, section) : total
  const all = pending ? addParts(whole, pending) : whole!
  const isSingle = !arabic && at === start + 1
  const value = all.low
  const numeral: Numeral = {
    start,
    end: at,
    value,
    step: isSingle && last === 1 ? 0 : all.step,
    form: arabic && last === 0 ? 'digits' : 'words',
    scales: unscaled
  }
  if (!pending && (arabic ? last > 0 : last > 1)) {
    const digits = toText(value).length
    if (digits > mostDigits + 10) return at
    const size = arabic ? all.step - arabic.step : digits - 1
    numeral.scales = big > 0 && big < size ? [size, big] : [size]
  } else if (state.last > 0 && toText(value).length > mostDigits + 10) return at
  if (all.high !== value) numeral.upper = all.high
  if (state.hedge) numeral.hedge = state.hedge
  if (arabic?.counting) numeral.counting = true
  if (state.bare) numeral.bare = true
  if (state.vague) numeral.vague = true
  if (isSingle && value.digits === 1n && last === 0) numeral.article = true
  return numeral
}

/** The exponent of the scale at a place; 0 where the character belongs to a unit: 千瓦, 百分点. */
function scaleAt(reading: Reading, at: number): number {
  const character = reading.codes[at]!
  if (character === trillion) return isCurrency(reading, at + 1) ? 12 : 0
  const scale = exponentOf(character) ?? 0
  if (scale < 2) return scale
  const unit = unitAt(reading, at)
  return unit && unit.end > at + 1 ? 0 : scale
}

function isCurrency(reading: Reading, at: number): boolean {
  return unitAt(reading, at)?.value.kind === 'currency'
}

/** 人数百分之八十: 百 belongs to 百分之. */
function isShare({codes}: Reading, at: number): boolean {
  return codes[at + 1] === codeOf('分') && codes[at + 2] === codeOf('之')
}

/** 半 of a unit: 半年, 半个百分点. */
function startsHalf({codes}: Reading, at: number): Numeral | undefined {
  if (codes[at] !== half) return undefined
  return {start: at, end: at + 1, value: exact(5n, 1), step: -1, form: 'words', scales: unscaled}
}
