import {numeralAfterSeparator} from '../quantities/amounts.ts'
import {nothing, type Draft, type Reading} from '../quantities/grammar.ts'
import {isDigit} from '../fold/kinds.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {pastSpace} from '../quantities/places.ts'
import {codeOf, digitValues} from './number-words.ts'

const [year, fiscal, school, month, ordinal, seasonal, era, letterQ] = [...'年财学月第季代q'].map(codeOf)

/** 2025年, 二〇二五年, 2025财年, 2016—2020年; with a month or a quarter it is a date. */
export function readYear(reading: Reading, numeral: Numeral): Draft[] {
  if (!isYear(numeral)) return nothing
  const first = yearEnd(reading, numeral.end)
  const other = numeralAfterSeparator(reading, numeral, first ?? numeral.end)
  const last = other && isYear(other) && other.value.digits > numeral.value.digits ? other : undefined
  const lastEnd = last && yearEnd(reading, last.end)
  if (last && lastEnd) {
    if (isDated(reading, lastEnd)) return nothing
    return [{...yearDraft(numeral, lastEnd), upper: last.value}]
  }
  return first && !isDated(reading, first) ? [yearDraft(numeral, first)] : nothing
}

function yearDraft({start, value}: Numeral, end: number): Draft {
  return {start, end, kind: 'year', value, step: '1', plain: true}
}

function isYear({start, end, value, step, scales, hedge}: Numeral): boolean {
  const {digits, scale} = value
  return (
    end - start === 4 &&
    scale === 0 &&
    step === 0 &&
    scales.length === 0 &&
    !hedge &&
    digits > 999n &&
    digits < 2200n
  )
}

/** Behind 年, 财年 or 学年; nothing without it, or in 2020年代. */
function yearEnd(reading: Reading, at: number): number | undefined {
  const {codes} = reading
  const place = pastSpace(reading, at)
  const end = codes[place] === fiscal || codes[place] === school ? place + 1 : place
  return codes[end] === year && codes[end + 1] !== era ? end + 1 : undefined
}

/** Whether a month or quarter follows. */
function isDated(reading: Reading, end: number): boolean {
  const {codes} = reading
  let at = pastSpace(reading, end)
  if (codes[at] === letterQ && isDigit(codes[at + 1]!)) return true
  if (codes[at] === codeOf('前')) return false
  if (codes[at] === ordinal) at++
  let digits = at
  while (
    digits < at + 3 &&
    (isDigit(codes[digits]!) || digitValues.has(codes[digits]!) || codes[digits] === codeOf('十'))
  )
    digits++
  const unit = codes[pastSpace(reading, digits)]
  return (
    digits > at &&
    (unit === month || (unit === seasonal && codes[digits + 1] === codeOf('度')) || unit === seasonal)
  )
}
