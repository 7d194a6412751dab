import {numeralAt} from '../quantities/read-numeral.ts'
import {exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {isDigit} from '../fold/kinds.ts'
import {createLexicon, longest} from '../quantities/lexicon.ts'
import {
  folded,
  isCapital,
  pastSpace,
  wordAfter,
  wordBefore,
  wordEnd,
  wordStart
} from '../quantities/places.ts'
import {labels} from './counts.ts'

const names =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** Ordinals, in words and figures. */
export const ordinalNames = createLexicon<{value: bigint}>([
  ...names.split(' ').map((name, index): [string, {value: bigint}] => [name, {value: BigInt(index + 1)}]),
  ...Array.from({length: 200}, (_, index): [string, {value: bigint}] => [
    withSuffix(index + 1),
    {value: BigInt(index + 1)}
  ])
])

const superlative =
  /^[ -](?:most|least|largest|biggest|highest|lowest|smallest|fastest|slowest|busiest|richest|poorest|best|worst|oldest|youngest|longest|ranked)/
const placing = new Set('in into took takes taking claimed held holds'.split(' '))

/** Phrases of rank: ranked third, top three, No. 3, third-largest. */
export const ranks: Array<[string, Phrase]> = [
  ...['ranked', 'ranks', 'rank', 'ranking', 'placed', 'came in', 'came', 'finished', 'coming in'].map(
    (word): [string, Phrase] => [word, {read: ranked}]
  ),
  ...['top', 'the top', 'bottom', 'the bottom'].map((word): [string, Phrase] => [word, {read: top}]),
  ['no.', {read: numbered}],
  ...names
    .split(' ')
    .concat(Array.from({length: 60}, (_, index) => withSuffix(index + 1)))
    .map((name): [string, Phrase] => [name, {read: superlativeRank, joined: true}])
]

/** Ranked third, ranks at number 3, ranked #3. */
function ranked(reading: Reading, _: number, end: number): Draft[] {
  let at = pastSpace(reading, end)
  for (const word of ['in ', 'at ', 'as ', 'the ', 'joint '])
    if (folded(reading, at, at + word.length) === word) at += word.length
  const ordinal = longest(ordinalNames, reading, at)
  if (ordinal)
    return wordAfter(reading, ordinal.end) === 'time' ? nothing : rank(at, ordinal.end, ordinal.value.value)
  for (const sign of ['number ', '#', 'no. ', 'no.']) {
    if (folded(reading, at, at + sign.length) !== sign) continue
    const numeral = numeralAt(reading, at + sign.length)
    return numeral && numeral.value.scale === 0 ? rank(at, numeral.end, numeral.value.digits) : nothing
  }
  return nothing
}

/** Third-largest, second most used, third place; was second, and Germany third, with 40. */
function superlativeRank(reading: Reading, start: number, end: number): Draft[] | number {
  const {value} = longest(ordinalNames, reading, start)!
  const isPlace = wordAfter(reading, end) === 'place' && placing.has(wordBefore(reading, start))
  const isRank =
    isPlace || isPredicate(reading, start, end) || superlative.test(folded(reading, end, end + 10))
  if (value.value < 2n || !isRank) return nothing
  return rank(start, end, value.value)
}

/** Whether an ordinal that no noun follows is told of what stands before it; the second of January is a day. */
function isPredicate(reading: Reading, start: number, end: number): boolean {
  if (!closing.test(folded(reading, end, end + 6))) return false
  const before = wordStart(reading, start - 1)
  const isName = isCapital(reading, before) && !isDigit(reading.codes[start]!)
  return (
    copulas.has(wordBefore(reading, start)) || (isName && before > 0 && reading.codes[start - 1] === 0x20)
  )
}

const closing = /^(?:[,.;)]|$| \(| with | at )/
const copulas = new Set('was were is are remained stayed'.split(' '))

/** Top three, top 10, the bottom five; a top 5% is a share. */
function top(reading: Reading, start: number, end: number): Draft[] | number {
  const at = reading.codes[end] === 0x2d ? end + 1 : pastSpace(reading, end)
  const numeral = numeralAt(reading, at)
  if (!numeral || numeral.share || numeral.value.scale !== 0 || numeral.value.digits < 2n) return nothing
  const after = folded(reading, numeral.end, numeral.end + 9)
  if (/^ ?%|^ per ?cent|^ of the|^:\d/.test(after) || /[a-z]/.test(after[0] ?? '')) return nothing
  const first = reading.codes[start + 1] === 0x68 ? start + 4 : start
  return [
    {
      start: first,
      end: numeral.end,
      kind: 'ordinal',
      value: exact(1n),
      upper: numeral.value,
      step: '1',
      plain: true
    }
  ]
}

/** No. 3 of a ranking, and not of a series: issue No. 3, Regulation No. 5. */
function numbered(reading: Reading, start: number, end: number): Draft[] | number {
  const at = pastSpace(reading, end)
  if (!isDigit(reading.codes[at]!)) return nothing
  const numeral = numeralAt(reading, at)
  if (!numeral || numeral.value.scale !== 0) return nothing
  const before = wordBefore(reading, start)
  const isName =
    before !== '' &&
    isCapital(reading, wordStart(reading, start - 1)) &&
    !['the', 'a', 'its', 'at', 'is', 'as'].includes(before)
  const isSeries =
    labels.has(before) ||
    isName ||
    /(?:vol|op)[. ]{1,2}\d+,? $/.test(folded(reading, start - 10, start)) ||
    isCapital(reading, pastSpace(reading, wordEnd(reading, numeral.end)))
  return isSeries ? numeral.end : rank(start, numeral.end, numeral.value.digits)
}

function rank(start: number, end: number, value: bigint): Draft[] {
  return [{start, end, kind: 'ordinal', value: exact(value), step: '1', plain: true}]
}

function withSuffix(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}
