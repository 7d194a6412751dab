import {createLexicon} from '../quantities/lexicon.ts'

/** What a word of a number does: adds, multiplies, or names a part. */
export type NumberWord =
  | {role: 'unit' | 'ten'; value: number}
  | {role: 'scale'; exponent: number}
  | {role: 'dozen'; value: number}
  | {role: 'article' | 'half' | 'some' | 'point' | 'and'}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

export const cardinalWords: Array<[string, NumberWord]> = [
  ...units.split(' ').map((word, value): [string, NumberWord] => [word, {role: 'unit', value}]),
  ...tens
    .split(' ')
    .map((word, index): [string, NumberWord] => [word, {role: 'ten', value: 20 + 10 * index}]),
  ['hundred', {role: 'scale', exponent: 2}],
  ['thousand', {role: 'scale', exponent: 3}],
  ['million', {role: 'scale', exponent: 6}],
  ['billion', {role: 'scale', exponent: 9}],
  ['trillion', {role: 'scale', exponent: 12}],
  ['quadrillion', {role: 'scale', exponent: 15}],
  ['millions', {role: 'scale', exponent: 6}],
  ['billions', {role: 'scale', exponent: 9}],
  ...['lakh', 'lakhs', 'lac'].map((word): [string, NumberWord] => [word, {role: 'scale', exponent: 5}]),
  ...['crore', 'crores'].map((word): [string, NumberWord] => [word, {role: 'scale', exponent: 7}]),
  ['mn', {role: 'scale', exponent: 6}],
  ['mln', {role: 'scale', exponent: 6}],
  ['bn', {role: 'scale', exponent: 9}],
  ['bln', {role: 'scale', exponent: 9}],
  ['tn', {role: 'scale', exponent: 12}],
  ['trn', {role: 'scale', exponent: 12}],
  ['dozen', {role: 'dozen', value: 12}],
  ['a', {role: 'article'}],
  ['an', {role: 'article'}],
  ['half', {role: 'half'}],
  ...['several', 'a few', 'some several', 'a couple of', 'a couple'].map((word): [string, NumberWord] => [
    word,
    {role: 'some'}
  ]),
  ['point', {role: 'point'}],
  ['and', {role: 'and'}]
]

/** Found in a folded text, the longest first; what each adds to a numeral. */
export const numberWords = createLexicon(cardinalWords)

/** Parts of a whole; a plural needs more than one of them. */
export const partWords: Array<[string, {of: bigint; isPlural: boolean}]> = [
  ...(
    [
      ['third', 3n],
      ['quarter', 4n],
      ['fourth', 4n],
      ['fifth', 5n],
      ['sixth', 6n],
      ['seventh', 7n],
      ['eighth', 8n],
      ['ninth', 9n],
      ['tenth', 10n],
      ['twentieth', 20n],
      ['hundredth', 100n]
    ] as const
  ).flatMap(([name, of]): Array<[string, {of: bigint; isPlural: boolean}]> => [
    [name, {of, isPlural: false}],
    [`${name}s`, {of, isPlural: true}]
  ]),
  ['half', {of: 2n, isPlural: false}],
  ['halves', {of: 2n, isPlural: true}]
]

/** The same, found in a folded text. */
export const partNames = createLexicon(partWords)

/** 1 for every code that a number begins with. */
export const numeralStarts = new Uint8Array(65_536)
for (const start of '.0123456789½⅓⅔¼¾⅕⅖⅗⅘⅐⅑⅒⅙⅚⅛⅜⅝⅞zotfsenahdmbtqivxlc') numeralStarts[start.charCodeAt(0)] = 1
