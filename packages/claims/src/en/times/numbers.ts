import type {Folded} from '../../fold/fold-text.ts'
import {isWordCode} from '../../fold/kinds.ts'
import type {Sign} from '../../times/sign.ts'

const values: Record<string, number> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000}
/** MDCCCLXXXVIII */
const longestYear = 13

/** Read a year in Roman numerals, in capitals: MMXXIV. */
export function readNumber(folded: Folded, start: number): Sign | undefined {
  const {codes, original} = folded
  if (codes[start] !== 0x6d || isWordCode(codes[start - 1] ?? 0)) return
  let end = start
  while (isWordCode(codes[end]!) && end - start <= longestYear) end++
  if (end - start < 4 || end - start > longestYear) return
  const written = original.slice(folded.at(start), folded.behind(end))
  const digits = [...written].map((letter) => values[letter] ?? 0)
  if (digits.includes(0)) return
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
  return value >= 1500 && value < 2100 ? {cat: 'num', tag: 'roman', start, end, value} : undefined
}
