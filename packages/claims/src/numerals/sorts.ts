import type {Span} from '../claim.ts'
import type {Folded} from '../fold/fold-text.ts'
import type {NumeralToken} from './tokens.ts'
import type {NumeralWords} from './numeral-words.ts'

/** What a numeral is there for; a `number` has a value and measures nothing, an `unread` one has not even that. */
export type NumeralSort = 'quantity' | 'time' | 'ordinal' | 'name' | 'version' | 'place' | 'number' | 'unread'

/** What is known of the text beside its numerals; offsets are into the folded text. */
export type NumeralContext = {
  folded: Folded
  quantities: ReadonlyArray<Span & {isRank: boolean; isYear: boolean}>
  times: ReadonlyArray<Span & {isKnown: boolean}>
  words: readonly NumeralWords[]
}

type Place = NumeralContext & {before: string; behind: string; written: string}

/** The first of these that holds says the sort of a numeral. */
const sorts: ReadonlyArray<readonly [NumeralSort, (token: NumeralToken, place: Place) => boolean]> = [
  ['ordinal', (token, {quantities}) => quantities.some((d) => d.isRank && touches(d, token))],
  ['time', (token, {quantities}) => quantities.some((d) => d.isYear && touches(d, token))],
  ['quantity', (token, {quantities}) => quantities.some((d) => touches(d, token))],
  ['unread', (token, {times}) => times.some((d) => !d.isKnown && touches(d, token))],
  ['time', (token, {times}) => times.some((d) => touches(d, token))],
  ['unread', (_, {behind}) => /^ ?[%‰](?![\da-f]{2})/.test(behind)],
  ['name', ({as}) => as === 'phrase'],
  ['ordinal', ({as}, {behind, words}) => as === 'ordinal' || words.some((d) => d.ordinalBehind.test(behind))],
  ['version', (_, place) => isVersion(place)],
  ['time', (_, {written, before, behind}) => /^\d{1,2}(?::\d\d)+$/.test(clock(before, written, behind))],
  [
    'name',
    (_, {before, behind}) =>
      /[a-z_\d\u00c0-\u024f#@/\\&×§№^*=.][-_.+/:]?$/.test(before) ||
      /^[-_+/:.]?[a-z_\d\u00c0-\u024f]/.test(behind)
  ],
  ['ordinal', (_, {before, words}) => words.some((d) => d.ordinalBefore.test(before))],
  [
    'name',
    ({as}, {before, behind, words}) =>
      as === 'value' && words.some((d) => d.nameBefore.test(before) || d.nameBehind.test(behind))
  ],
  ['place', (_, place) => isPlace(place)],
  ['number', ({as}) => as === 'value'],
  [
    'name',
    (_, {written}) => /^(?:[\d.,:/+'-]+|[\u2160-\u2188]+|[\u00b2\u00b3\u00b9\u2070-\u2089]+)$/.test(written)
  ]
]

/** The sort that the words and signs round a numeral give it. */
export function sortOf(token: NumeralToken, around: NumeralContext): NumeralSort {
  const {text} = around.folded
  const {start, end} = token
  const place = {
    ...around,
    before: text.slice(Math.max(0, start - 24), start),
    behind: text.slice(end, end + 24),
    written: text.slice(start, end)
  }
  return sorts.find(([, holds]) => holds(token, place))?.[0] ?? 'unread'
}

function touches(span: Span, token: Span): boolean {
  return span.start < token.end && token.start < span.end
}

/** 1.2.3, v1.31, 第2版. */
function isVersion({before, behind, written, words}: Place): boolean {
  const whole = `${/[v\d.]*$/.exec(before)?.[0] ?? ''}${written}${/^[\d.]*/.exec(behind)?.[0] ?? ''}`
  if (/^v?\d+(?:\.\d+){2,}\.?$/.test(whole) || /^v\d/.test(whole)) return true
  return words.some((d) => d.versionBefore.test(before) || d.versionBehind.test(behind))
}

function clock(before: string, written: string, behind: string): string {
  return `${/[\d:]*$/.exec(before)?.[0] ?? ''}${written}${/^(?::\d\d)*/.exec(behind)?.[0] ?? ''}`
}

/** ①, (1), 1) or 1. at the head of a line or behind a bracket. */
function isPlace({before, behind, written}: Place): boolean {
  if (/^[\u2460-\u24ff\u2776-\u2793\u3220-\u3243\u3280-\u32b0]+$/.test(written)) return true
  const isHead = /(?:^|[(\u3014\u3016。;:] ?)$/.test(before)
  return isHead && /^(?:[)、.](?!\d)|\u3015)/.test(behind)
}
