import type {Span} from '../claim.ts'
import {isDigit, isHan, isLetter, isWordCode} from '../fold/kinds.ts'
import type {Folded} from '../fold/fold-text.ts'
import type {Grammar, Reading} from '../quantities/grammar.ts'
import {wordEnd} from '../quantities/places.ts'
import {readAnyNumeral} from '../quantities/read-numeral.ts'
import {phraseAt} from '../quantities/tables.ts'
import {numeralWords as english} from '../en/numeral-words.ts'

/** Where a numeral stands in a folded text, and how much is known of it by itself. */
export type NumeralToken = Span & {
  /**
   * `value`: its value can be read; `phrase`: it is part of a word or idiom; `ordinal`: a word
   * such as third; `sign`: a number of no known value.
   */
  as: 'value' | 'phrase' | 'ordinal' | 'sign'
}

/**
 * Find every numeral of a folded text: digits of every script, characters that are numbers, numbers in the
 * words of both languages, Roman and Greek ones where a sign shows what they are.
 *
 * @returns in order, never overlapping
 */
export function findTokens(folded: Folded, grammar: Grammar, foreign: Grammar): NumeralToken[] {
  const {codes, length, text} = folded
  const reading: Reading = {
    source: folded,
    codes,
    length,
    grammar,
    foreign,
    cited: [],
    from: -1,
    leads: []
  }
  const tokens: NumeralToken[] = []
  const hasPercent = /[%‰]/.test(text)
  for (let at = 0; at < length;) {
    const token = tokenAt(reading, text, at, hasPercent)
    if (token) tokens.push(token)
    at = token?.end ?? (isWordCode(codes[at]!) && !isDigit(codes[at]!) ? letterEnd(codes, at) : at + 1)
  }
  return tokens
}

function tokenAt(reading: Reading, text: string, at: number, hasPercent: boolean): NumeralToken | undefined {
  const {codes} = reading
  const code = codes[at]!
  const isInWord = isWordCode(codes[at - 1] ?? 0) && isWordCode(code)
  const phrase = isInWord ? undefined : phraseAt(reading, at)
  const isIdiom = phrase !== undefined && Object.keys(phrase.value).length === 0
  if (isIdiom && hasNumber(reading, at, phrase.end)) return {start: at, end: phrase.end, as: 'phrase'}
  if (isIdiom) return undefined

  if (!isInWord || isDigit(code)) {
    const numeral = readAnyNumeral(reading, at)
    if (typeof numeral === 'object' && !isArticle(reading, numeral.start, numeral.end))
      return {start: at, end: numeral.end, as: 'value'}
    if (typeof numeral === 'number' && numeral > at) return {start: at, end: numeral, as: 'sign'}
  }
  // No Han character is a number by itself, or a letter of one.
  if (isHan(code) && code !== none) return undefined
  if (!isInWord && isLetter(code) && english.ordinals.test(text.slice(at, at + 16)))
    return {start: at, end: wordEnd(reading, at), as: 'ordinal'}
  // Nor is one of ASCII that is no digit, but where it stands glued to a percent sign.
  if (code < 0x80 && !isDigit(code) && !hasPercent) return undefined
  for (const pattern of signs) {
    pattern.lastIndex = at
    const end = pattern.test(text) ? pattern.lastIndex : at
    if (end > at && !(isInWord && isWordCode(code) && !isDigit(code))) return {start: at, end, as: 'sign'}
  }
  return undefined
}

/** 〇 */
const none = 0x3007

/** Characters that are numbers; letters with the mark of a Greek numeral; what stands glued to a percent sign. */
const signs = [
  /\p{N}+/uy,
  /[\u0370-\u03ff\u1f00-\u1fff]+['\u0374\u02b9\u0384\u00b4]/uy,
  /[^\s\d\p{P}\p{S}\p{sc=Han}]{2,12}(?=[%‰])/uy
]

/** A, an: no number where nothing is counted with them. */
function isArticle({codes}: Reading, start: number, end: number): boolean {
  return codes[start] === letterA && end - start < 3
}
const letterA = 0x61

function hasNumber(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const isInWord = isWordCode(reading.codes[at - 1] ?? 0) && isWordCode(reading.codes[at]!)
    if (!isInWord && typeof readAnyNumeral(reading, at) === 'object') return true
  }
  return false
}

function letterEnd(codes: Uint16Array, at: number): number {
  while (isWordCode(codes[at]!) && !isDigit(codes[at]!)) at++
  return at
}
