import type {Folded} from '../../fold/fold-text.ts'
import {isDigit} from '../../fold/kinds.ts'
import {numberSign} from '../../times/figures.ts'
import type {TimeSign} from '../../times/sign.ts'
import {digitValues, scaleExponents} from '../number-words.ts'

/**
 * Read a number in Han characters: 二〇二五, 九八, 二十五, 一百.
 *
 * Neighbours (七八年, 三五年) are about a number, and no years are counted from a
 * hundred without a number (百年) on, or in thousands.  What a share is reckoned in is none (百分之9年).
 */
export function readNumber({codes}: Folded, at: number): TimeSign | undefined {
  const share = shareEnd(codes, at)
  if (share !== undefined) return {cat: 'figure', tag: '', start: at, end: share, value: 0}
  let end = at
  let hasScale = false
  while (digitValues.has(codes[end]!) || scaleExponents.has(codes[end]!) || codes[end] === circle) {
    hasScale ||= scaleExponents.has(codes[end]!)
    end++
  }
  if (end === at || (scaleExponents.get(codes[at]!) ?? 1) > 1) return
  if (hasScale) return readScaled(codes, at, end)
  const digits = digitsOf(codes, at, Math.min(end, at + 9))
  return isAbout(digits) ? {cat: 'some', tag: '', start: at, end, value: 0} : numberSign(digits, at, end)
}

/** Where the number behind 分之 ends: 百分之九, 三分之2.5. */
function shareEnd(codes: Uint16Array, at: number): number | undefined {
  if (codes[at] !== part || codes[at + 1] !== of) return undefined
  let end = at + 2
  if (codes[end] === space) end++
  const isPart = isDigit(codes[end]!) ? (code: number) => isDigit(code) || code === point : isNumeral
  const first = end
  while (isPart(codes[end]!)) end++
  return end > first ? end : undefined
}

function isNumeral(code: number): boolean {
  return digitValues.has(code) || scaleExponents.has(code)
}

const [part, of, space, point] = [...'分之 .'].map((unit) => unit.charCodeAt(0))

/** ○ is written for 〇. */
const circle = '○'.charCodeAt(0)

function digitsOf(codes: Uint16Array, start: number, end: number): string {
  let digits = ''
  for (let at = start; at < end; at++) digits += digitValues.get(codes[at]!) ?? 0
  return digits
}

function isAbout(digits: string): boolean {
  const [first, second] = digits
  return digits.length === 2 && first !== '0' && (Number(second) === Number(first) + 1 || digits === '35')
}

function readScaled(codes: Uint16Array, start: number, end: number): TimeSign {
  let value = 0
  let digit = 0
  for (let at = start; at < end; at++) {
    const exponent = scaleExponents.get(codes[at]!)
    if (exponent === undefined) digit = digit * 10 + (digitValues.get(codes[at]!) ?? 0)
    else {
      value += (digit || 1) * 10 ** exponent
      digit = 0
    }
  }
  value += digit
  if (value >= 1000) return {cat: 'figure', tag: '', start, end, value}
  return {cat: 'num', tag: 'word', start, end, value}
}
