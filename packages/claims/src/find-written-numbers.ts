import type {Span} from './claim.ts'
import {grammarsOf} from './grammars.ts'
import {foldText} from './fold/fold-text.ts'
import {isDigit, isLetter, isWordCode} from './fold/kinds.ts'
import type {Language} from './language.ts'
import {toText} from './quantities/exact.ts'
import type {Reading} from './quantities/grammar.ts'
import {readAnyNumeral} from './quantities/read-numeral.ts'

/** A number as it is written, whatever it counts: exact, as in a quantity. */
export type WrittenNumber = Span & {
  value: string
  upper?: string
  /** Half, two thirds: the value is in percent. */
  isShare?: true
}

/**
 * Find every number of a text in figures or words, also those that are no quantities: in names, codes, lists and
 * beside nouns that nobody knows.
 *
 * They are ordered and never overlap; offsets are UTF-16 units of `text`.
 */
export function findWrittenNumbers(text: string, language: Language): WrittenNumber[] {
  const source = foldText(text)
  const {codes, length} = source
  const {grammar, foreign, starts} = grammarsOf(language)
  const reading: Reading = {source, codes, length, grammar, foreign, cited: [], from: -1, leads: []}
  const found: WrittenNumber[] = []
  for (let at = 0; at < length;) {
    const isInWord = isLetter(codes[at]!) && isWordCode(codes[at - 1] ?? 0)
    // Of 64/32, which is no share, 4/32 is none either.
    const isInNumber =
      isDigit(codes[at]!) && isDigit(codes[at - 1] ?? 0) && found.at(-1)?.end !== source.at(at)
    const numeral =
      starts[codes[at]!] === 0 || isInWord || isInNumber ? undefined : readAnyNumeral(reading, at)
    if (typeof numeral === 'object' && numeral.end > at) {
      const {value, upper, start, end, share} = numeral
      found.push({
        start: source.at(start),
        end: source.behind(end),
        value: toText(value),
        ...(upper && {upper: toText(upper)}),
        ...(share && {isShare: true as const})
      })
      at = end
      continue
    }
    const last = isInNumber ? at : digitsEnd(codes, at)
    if (last > at && codes[last] === slash && isDigit(codes[last + 1]!))
      found.push({
        start: source.at(at),
        end: source.behind(last),
        value: String(BigInt(source.text.slice(at, last)))
      })
    at++
  }
  return found
}

/** Between two numbers that are no share: 64/32, 24/7. */
const slash = 0x2f

function digitsEnd(codes: Uint16Array, at: number): number {
  while (isDigit(codes[at]!)) at++
  return at
}
