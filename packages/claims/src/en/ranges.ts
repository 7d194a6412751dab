import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading, type Separator} from '../quantities/grammar.ts'
import {betweenReader, digitsRange} from '../quantities/ranges.ts'
import {pastSpace, wordBefore} from '../quantities/places.ts'

/** Where the low, mid and high parts of a decade lie. */
const parts: Record<string, [bigint, bigint]> = {
  low: [0n, 3n],
  lower: [0n, 3n],
  mid: [4n, 6n],
  middle: [4n, 6n],
  high: [7n, 9n],
  upper: [7n, 9n]
}
const ages = new Set('his her their my our your aged early late in'.split(' '))

/** 41%–56%, between 41% and 56%; double-digit growth; the low 40s. */
export const ranges: {separators: Array<[string, Separator]>; phrases: Array<[string, Phrase]>} = {
  separators: [
    ...['~', '-', '–', '—', '--'].map((sign): [string, Separator] => [sign, {isWord: false}]),
    ...['to', 'through'].map((word): [string, Separator] => [word, {isWord: true}]),
    ...['- to', '-to-'].map((joint): [string, Separator] => [joint, {isWord: false}]),
    ...['or', '- or', '-or-'].map((word): [string, Separator] => [word, {isWord: true, isOr: true}])
  ],
  phrases: [
    ['between', {read: betweenReader(['and', 'to', '-', '–'])}],
    ...['double digit', 'double digits', 'two digit'].map((word): [string, Phrase] => [
      word,
      {read: digitsRange(10n, 99n)}
    ]),
    ...['single digit', 'single digits'].map((word): [string, Phrase] => [word, {read: digitsRange(1n, 9n)}]),
    ...['triple digit', 'triple digits'].map((word): [string, Phrase] => [
      word,
      {read: digitsRange(100n, 999n)}
    ]),
    ...Object.keys(parts).map((word): [string, Phrase] => [word, {read: decade(...parts[word]!)}])
  ]
}

/** The low 40s, the mid-80s; “in her mid-40s” is an age, the mid-1980s are years. */
function decade(
  low: bigint,
  high: bigint
): (reading: Reading, start: number, end: number) => Draft[] | number {
  return (reading, start, end) => {
    const {codes} = reading
    const at = codes[end] === 0x2d ? end + 1 : pastSpace(reading, end)
    const tens = codes[at]! - 0x30
    const isDecade =
      tens >= 1 && tens <= 9 && codes[at + 1] === 0x30 && codes[at + 2] === 0x73 && !(codes[at + 3]! >= 0x61)
    if (!isDecade) return nothing
    if (
      wordBefore(reading, start) !== 'the' &&
      ages.has(wordBefore(reading, start)) &&
      wordBefore(reading, start) !== 'in'
    )
      return at + 3
    const base = BigInt(tens) * 10n
    return [
      {start, end: at + 3, kind: 'percent', value: exact(base + low), upper: exact(base + high), step: '1'}
    ]
  }
}
