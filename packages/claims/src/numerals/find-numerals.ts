import type {Span} from '../claim.ts'
import {numeralWords as englishWords} from '../en/numeral-words.ts'
import {grammar as english} from '../en/quantities.ts'
import type {Folded} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import {lex} from '../signs/lex.ts'
import {readText, type ReadText} from '../signs/read-text.ts'
import type {Sign} from '../signs/sign.ts'
import {numeralWords as chineseWords} from '../zh/numeral-words.ts'
import {grammar as chinese} from '../zh/quantities.ts'
import type {Time} from '../times/time.ts'
import {unreadAmong, type UnreadNumber} from './find-foreign.ts'
import {findLooseSigns} from './loose-signs.ts'
import {sortOf, type NumeralSort} from './sorts.ts'
import {findTokens, type NumeralToken} from './tokens.ts'
import {isBeside} from '../quantities/beside.ts'

export type {UnreadNumber} from './find-foreign.ts'

/** A numeral of a text and what it was taken for. */
export type TextNumeral = Span & {sort: NumeralSort}

const grammars = {zh: [chinese, english], en: [english, chinese]} as const

/**
 * Account for every numeral of a text, in any script and in the words of both languages.
 *
 * @example
 * findNumerals('Page 12: 82% of 500 in v1.31', 'en').map((d) => d.sort)
 * // => ['name', 'quantity', 'number', 'version']
 */
export function findNumerals(text: string, language: Language): TextNumeral[] {
  const read = readText(text, language)
  return numeralsOf(read, lex(read, []).signs)
}

const tokens = new WeakMap<ReadText, readonly NumeralToken[]>()

/** The tokens of a text, whatever its signs are taken for: found once for all who ask. */
function tokensOf(read: ReadText): readonly NumeralToken[] {
  let found = tokens.get(read)
  if (!found) tokens.set(read, (found = findTokens(read.folded, ...grammars[read.language])))
  return found
}

/** The same of a text whose signs have been read. */
export function numeralsOf(read: ReadText, signs: readonly Sign[]): TextNumeral[] {
  const {folded} = read
  const around = {
    folded,
    words: [englishWords, chineseWords],
    quantities: signs.flatMap((sign) =>
      sign.type === 'quantity'
        ? [
            {
              ...within(sign, folded),
              isRank: sign.quantity.kind === 'ordinal',
              isYear: sign.quantity.kind === 'year'
            }
          ]
        : []
    ),
    times: signs.flatMap((sign) =>
      sign.type === 'time' ? [{...within(sign, folded), isKnown: !isNever(sign.time)}] : []
    )
  }
  return tokensOf(read).map((token) => ({
    start: folded.at(token.start),
    end: folded.behind(token.end),
    sort: sortOf(token, around)
  }))
}

/** Where the numerals of a text stand that nobody knows the value of, and the dates that no calendar has. */
export function findUnread(read: ReadText, signs: readonly Sign[]): UnreadNumber[] {
  const {text} = read
  const foreign = unreadAmong(
    read.foreign,
    signs.filter(({type}) => type === 'quantity' || type === 'time')
  )
  // Numbers in words of the two languages are read, but for those before a sign and in dates that do not exist.
  if (!/[\p{N}%％‰ʹ΄]/u.test(text) && !isBeside(text, 'dateWords')) return foreign
  const times = signs.filter((sign) => sign.type === 'time' && isNever(sign.time))
  const signed = findLooseSigns(
    text,
    signs.filter(({type}) => type === 'quantity')
  )
  const spans = numeralsOf(read, signs)
    .filter(({sort}) => sort === 'unread')
    .map((numeral) => [...signed, ...times].find((d) => touches(d, numeral)) ?? numeral)
  return [...new Set([...signed, ...spans])]
    .map(({start, end}): UnreadNumber => ({start, end}))
    .filter((d) => !foreign.some((other) => touches(d, other)))
    .concat(foreign)
    .toSorted((a, b) => a.start - b.start)
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** 38 January, and not 1100 BC. */
function isNever(time: Time): boolean {
  return time.kind === 'unknown' && time.never === true
}

function within({start, end}: Span, folded: Folded): Span {
  return {start: folded.indexOf(start), end: folded.indexOf(end)}
}
