import type {Folded} from '../../fold/fold-text.ts'
import {isWordCode} from '../../fold/kinds.ts'
import {romanValue} from '../../quantities/roman.ts'
import type {TimeSign} from '../../times/sign.ts'

/** MDCCCLXXXVIII */
const longestYear = 13

/** Read a year in Roman numerals, in capitals: MMXXIV. */
export function readNumber(folded: Folded, start: number): TimeSign | undefined {
  const {codes, original} = folded
  if (codes[start] !== 0x6d || isWordCode(codes[start - 1] ?? 0)) return
  let end = start
  while (isWordCode(codes[end]!) && end - start <= longestYear) end++
  if (end - start < 4 || end - start > longestYear) return
  const written = original.slice(folded.at(start), folded.behind(end))
  const value = romanValue(written) ?? 0
  return value >= 1500 && value < 2100 ? {cat: 'num', tag: 'roman', start, end, value} : undefined
}
