import type {Folded} from '../fold/fold-text.ts'
import {isDigit, isWordCode} from '../fold/kinds.ts'
import type {TimeSign} from './sign.ts'

/** Letters that stand with digits in the short names of times: Q3, 1H24, FY25, 18th, 1980s, 9M24, 2025E. */
const letters = new Set('q h fy cy s st nd rd th m e f'.split(' '))
/** Signs before digits that make them money, a number of something or a part of an address. */
const leads = new Set([...'$€£¥₩₹#@&=_'].map((mark) => mark.charCodeAt(0)))

/**
 * Read the word of letters or digits at a place.
 *
 * Digits alone are a `num`; with a decimal point, groups, `%` or a currency a
 * `figure`, which is no time; letters and digits together several signs where
 * times are written so, else a gap.
 */
export function readFigures({codes}: Folded, at: number): TimeSign[] {
  let end = at
  while (isWordCode(codes[end]!)) end++
  if (isDigit(codes[at]!)) {
    const dotted = dottedDate(codes, at)
    if (dotted) return dotted
    const figure = figureEnd(codes, at, digitsEnd(codes, at))
    if (figure > 0) return [sign('figure', '', at, Math.max(figure, end))]
  }
  if (!hasDigit(codes, at, end)) return [sign('gap', '', at, end)]
  const parts = partsOf(codes, at, end)
  const isKnown = parts.every(({cat, tag}) => cat === 'num' || letters.has(tag))
  // 1h30m is an hour and a half.
  const isLength = parts.length === 4 && parts[3]!.tag === 'm'
  return isKnown && !isLength ? parts : [sign('gap', '', at, end)]
}

function hasDigit(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(codes[at]!)) return true
  return false
}

function partsOf(codes: Uint16Array, start: number, end: number): TimeSign[] {
  const parts: TimeSign[] = []
  for (let at = start; at < end;) {
    const from = at
    const isNumber = isDigit(codes[at]!)
    while (at < end && isDigit(codes[at]!) === isNumber) at++
    const text = String.fromCharCode(...codes.subarray(from, Math.min(at, from + 9)))
    parts.push(isNumber ? numberSign(text, from, at) : sign('letter', text, from, at))
  }
  return parts
}

/** A number of digits, with the tag that says what it could be. */
export function numberSign(digits: string, start: number, end: number): TimeSign {
  return {...sign('num', tagOf(digits), start, end), value: Number(digits)}
}

function tagOf(digits: string): string {
  const value = Number(digits)
  if (digits.length === 4) {
    if (value >= 1900 && value < 2100) return value % 100 === 0 ? 'round' : 'year'
    return value >= 1000 && value < 2200 ? 'old' : 'long'
  }
  if (digits.length === 2 && digits.startsWith('0')) return 'zero'
  return ['', 'one', 'two', 'three'][digits.length] ?? 'long'
}

/** 2016.03.24 */
function dottedDate(codes: Uint16Array, at: number): TimeSign[] | undefined {
  const year = digitsEnd(codes, at)
  const month = codes[year] === point ? digitsEnd(codes, year + 1) : 0
  const day = codes[month] === point ? digitsEnd(codes, month + 1) : 0
  if (year - at !== 4 || !isShort(month - year) || !isShort(day - month)) return
  if (isWordCode(codes[day]!) || (codes[day] === point && isDigit(codes[day + 1]!))) return
  const dots = [year, month].map((place) => sign('dot', '', place, place + 1))
  const [first, second, third] = [
    partsOf(codes, at, year),
    partsOf(codes, year + 1, month),
    partsOf(codes, month + 1, day)
  ]
  return [...first, dots[0]!, ...second, dots[1]!, ...third]
}

function isShort(length: number): boolean {
  return length === 2 || length === 3
}

/** Where a number ends that is no part of a time; 0 where it may be one. */
function figureEnd(codes: Uint16Array, start: number, end: number): number {
  const after = codes[end]!
  if (after === percent || after === perMille || leads.has(codes[start - 1]!)) return end
  if ((after !== point && after !== comma && after !== colon) || !isDigit(codes[end + 1]!)) return 0
  // 2019,2020 is a list.
  if (after === comma && digitsEnd(codes, end + 1) - end !== 4) return 0
  let at = end
  while ((codes[at] === point || codes[at] === comma || codes[at] === colon) && isDigit(codes[at + 1]!))
    at = digitsEnd(codes, at + 1)
  return at
}

const [percent, perMille, point, comma, colon] = [0x25, 0x2030, 0x2e, 0x2c, 0x3a]

function digitsEnd(codes: Uint16Array, at: number): number {
  while (isDigit(codes[at]!)) at++
  return at
}

function sign(cat: string, tag: string, start: number, end: number): TimeSign {
  return {cat, tag, start, end, value: 0}
}
