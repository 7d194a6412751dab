import {numeralAfterSeparator} from '../quantities/amounts.ts'
import {withUnit} from '../quantities/compounds.ts'
import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {isHedged} from '../quantities/leads.ts'
import {isDigit, isWordCode} from '../fold/kinds.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {folded, isCapital, wordAfter, wordBefore, wordEnd, wordStart} from '../quantities/places.ts'
import {labels} from './counts.ts'
import {isPlural} from './nouns.ts'
import {spokenYears} from './spoken-years.ts'

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' '
  )
)
const people = new Set(
  'people respondents companies organizations users employees workers patients students developers firms men women participants'.split(
    ' '
  )
)
const products = new Set(
  'windows office room flight iso rfc section model route boeing bs en din ieee series article act euro page line port code'.split(
    ' '
  )
)

/** In 2025, 2016–2020, 2023-24; with a month or a quarter it is a date. */
export function readYear(reading: Reading, numeral: Numeral): Draft[] {
  const {codes} = reading
  const {start, end} = numeral
  if (!isYear(numeral) || isHedged(reading, start)) return nothing
  const before = wordBefore(reading, start)
  if (isDated(reading, start, before) || products.has(before) || labels.has(before)) return nothing
  const last = spanEnd(reading, numeral)
  if (last) return [{...yearDraft(start, last.end, numeral.value), upper: last.value}]
  if (codes[end] === 0x2d && isDigit(codes[end + 1]!)) return nothing
  if (isWordCode(codes[end]!) || (codes[end] === 0x2f && isDigit(codes[end + 1]!))) return nothing
  if (withUnit(reading, numeral).unit) return nothing
  const after = wordAfter(reading, end)
  if (people.has(after) || (numeral.value.digits % 100n === 0n && isPlural(after))) return nothing
  return [yearDraft(start, end, numeral.value)]
}

/** Twenty twenty-two; twenty ten-year bonds are no year, and Nineteen Eighty-Four is a title. */
export const years: Array<[string, Phrase]> = [...spokenYears].map(([words, year]): [string, Phrase] => [
  words,
  {
    read: (reading, start, end) => {
      const isTitle = isCapital(reading, wordEnd(reading, start) + 1)
      return isTitle || reading.codes[end] === 0x2d ? nothing : [yearDraft(start, end, exact(BigInt(year)))]
    }
  }
])

function yearDraft(start: number, end: number, value: Numeral['value']): Draft {
  return {start, end, kind: 'year', value, step: '1', plain: true}
}

function isYear({form, start, end, value, scales, share}: Numeral): boolean {
  const {digits, scale} = value
  const isPlain = form === 'digits' && end - start === 4 && scale === 0 && scales.length === 0 && !share
  return isPlain && digits >= 1900n && digits < 2100n
}

/** The end of 2016–2020 or 2023-24. */
function spanEnd(reading: Reading, first: Numeral): Numeral | undefined {
  const last = numeralAfterSeparator(reading, first, first.end)
  if (!last) return undefined
  if (isYear(last))
    return last.value.digits > first.value.digits && reading.codes[last.end] !== 0x2d ? last : undefined
  if (last.form !== 'digits' || last.end - last.start !== 2 || last.value.scale !== 0 || last.share)
    return undefined
  if (reading.codes[last.end] === 0x2d || withUnit(reading, last).unit) return undefined
  const value = first.value.digits - (first.value.digits % 100n) + last.value.digits
  // 2026-01 is a month, 2023-24 a span.
  return value > first.value.digits && last.value.digits > 12n ? {...last, value: exact(value)} : undefined
}

/** October 2025, 20 January 2026, Q4 2025, the fourth quarter of 2025. */
function isDated(reading: Reading, start: number, before: string): boolean {
  if (months.has(before) || /^[qh][1-4]$/.test(before) || before === 'quarter') return true
  const text = folded(reading, start - 14, start)
  if (
    /(?:quarter|january|february|march|april|may|june|july|august|september|october|november|december) of $/.test(
      text
    )
  )
    return true
  const comma = /\b(\w+) \d{1,2}(?:st|nd|rd|th)?, ?$|\b(\w+)[.,] ?(?:\d{1,2}, ?)?$/.exec(text)
  if (comma && months.has(comma[1] ?? comma[2]!)) return true
  return wordStart(reading, start) !== start
}
