import {exact} from '../quantities/exact.ts'
import {mostDigits} from '../quantities/numeral.ts'
import {certain, type Part} from '../quantities/parts.ts'

/** What each character of a number is worth. */
export const digitValues: ReadonlyMap<number, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value): [number, number] => [codeOf(character), value]),
  [codeOf('〇'), 0],
  [codeOf('两'), 2]
])

/** Digits as banks write them; most are words of their own as well (陆地, 队伍). */
const formalDigits: ReadonlyMap<number, number> = new Map(
  [...'壹贰叁肆伍陆柒捌玖'].map((character, index) => [codeOf(character), index + 1])
)
const formalScales: ReadonlyMap<number, number> = new Map([
  [codeOf('拾'), 1],
  [codeOf('佰'), 2],
  [codeOf('仟'), 3]
])

/** 廿五, 卅: tens in one character. */
export const tens: ReadonlyMap<number, number> = new Map([
  [codeOf('廿'), 2],
  [codeOf('卅'), 3],
  [codeOf('卌'), 4]
])

/** What a character of a number is worth, in either way of writing. */
export function digitOf(character: number): number | undefined {
  return digitValues.get(character) ?? formalDigits.get(character)
}

/** The exponent of a character that multiplies, in either way of writing. */
export function exponentOf(character: number): number | undefined {
  return scaleExponents.get(character) ?? formalScales.get(character)
}

/** Whether a character is one that cheques are written with: 壹, 佰. */
export function isFormal(character: number): boolean {
  return formalDigits.has(character) || formalScales.has(character)
}

/** Exponents of ten of the characters that multiply. */
export const scaleExponents: ReadonlyMap<number, number> = new Map([
  [codeOf('十'), 1],
  [codeOf('百'), 2],
  [codeOf('千'), 3],
  [codeOf('万'), 4],
  [codeOf('亿'), 8]
])

/** The UTF-16 unit of a character of the basic plane. */
export function codeOf(character: string): number {
  return character.charCodeAt(0)
}

/** 1 for every code that a number begins with; 上百 and its like are phrases. */
export const numeralStarts = new Uint8Array(65_536)
for (const known of [digitValues, scaleExponents, formalDigits, formalScales, tens])
  for (const start of known.keys()) numeralStarts[start] = 1
for (const start of '几数半.0123456789½⅓⅔¼¾⅕⅖⅗⅘⅐⅑⅒⅙⅚⅛⅜⅝⅞') numeralStarts[codeOf(start)] = 1

/** Digits in a row; `count` is 1 where they may wait for a scale. */
export type DigitRun = {part: Part; end: number; count: number}

const [point, ten, parts, of, zero] = [...'点十分之零'].map(codeOf)

/** Read 二〇二五, 八点五, 零五; neighbours are a range: 七八, 三五. */
export function readDigitRun(codes: Uint16Array, at: number): DigitRun | undefined {
  const end = runEnd(codes, at)
  if (end - at > mostDigits) return undefined
  const text = digitsOf(codes, at, end)
  if (codes[end] === point && digitOf(codes[end + 1]!) !== undefined && !isTime(codes, end)) {
    const last = runEnd(codes, end + 1)
    if (last - end > mostDigits) return undefined
    const decimals = last - end - 1
    const value = exact(BigInt(text + digitsOf(codes, end + 1, last)), decimals)
    return {part: certain(value, -decimals), end: last, count: 2}
  }
  if (text.length === 2 && areNeighbours(text)) {
    const part = {low: exact(BigInt(text[0]!)), high: exact(BigInt(text[1]!)), step: 0}
    return {part, end, count: 1}
  }
  const count = codes[at] === zero && text.length === 2 ? 1 : text.length
  return {part: certain(exact(BigInt(text)), 0), end, count}
}

/** Where digits in a row end; `at` where none stands there. */
export function runEnd(codes: Uint16Array, at: number): number {
  while (digitOf(codes[at]!) !== undefined) at++
  return at
}

function digitsOf(codes: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += digitOf(codes[at]!)
  return text
}

function areNeighbours(text: string): boolean {
  const low = Number(text[0])
  return low > 0 && (Number(text[1]) === low + 1 || text === '35')
}

/** 三点五十 and 三点五分 are times of day. */
function isTime(codes: Uint16Array, at: number): boolean {
  const end = runEnd(codes, at + 1)
  return codes[end] === ten || (codes[end] === parts && codes[end + 1] !== of)
}
