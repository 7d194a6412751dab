import {numeralAt} from '../quantities/amounts.ts'
import {exact, powerOfTen, type Exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {pastSpace, wordAfter, wordBefore} from '../quantities/places.ts'

const factors: Record<string, bigint> = {
  doubled: 2n,
  doubling: 2n,
  tripled: 3n,
  tripling: 3n,
  trebled: 3n,
  trebling: 3n,
  quadrupled: 4n,
  quadrupling: 4n,
  quintupled: 5n,
  sextupled: 6n
}
const folds =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred thousand'.split(
    ' '
  )
const foldValues = [2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n, 11n, 12n, 15n, 20n, 30n, 100n, 1000n]
const halved = [
  'halved',
  'halving',
  'cut in half',
  'cuts in half',
  'cutting in half',
  'sliced in half',
  'slashed in half',
  'split in half',
  'cut in two'
]
const down =
  'fell fallen falls falling dropped drops dropping declined declines declining decreased decreasing reduced reducing cut cuts slashed shrank shrunk down lowered plunged tumbled ' +
  'contracted slumped plummeted sank sunk'
const compared = new Set('as the that what its their those more'.split(' '))

/** Words that are multiples, and verbs that make one of a half. */
export const multiples: Array<[string, Phrase]> = [
  ...Object.entries(factors).map(([word, value]): [string, Phrase] => [word, {read: fixed(exact(value))}]),
  ...['down', 'over', 'back'].flatMap((word): Array<[string, Phrase]> => [
    [`doubled ${word}`, {}],
    [`doubling ${word}`, {}],
    [`double ${word}`, {}],
    [`doubles ${word}`, {}]
  ]),
  ...folds.map((word, index): [string, Phrase] => [`${word}fold`, {read: fixed(exact(foldValues[index]!))}]),
  ...halved.map((word): [string, Phrase] => [word, {read: fixed(exact(1n, 0, 2n))}]),
  ['twice', {read: compare(exact(2n))}],
  ['thrice', {read: compare(exact(3n))}],
  ['double', {read: compare(exact(2n))}],
  ['triple', {read: compare(exact(3n))}],
  ['quadruple', {read: compare(exact(4n))}],
  ...['a factor of', 'factor of'].map((word): [string, Phrase] => [word, {read: factor}]),
  ...down.split(' ').map((word): [string, Phrase] => [word, {change: 'down'}])
]

function fixed(value: Exact): (reading: Reading, start: number, end: number) => Draft[] {
  return (_, start, end) => [{start, end, kind: 'multiple', value, step: '1'}]
}

/** Twice as many, double the share; not twice a day and not a double room. */
function compare(value: Exact): (reading: Reading, start: number, end: number) => Draft[] {
  return (reading, start, end) => {
    const isDouble = wordBefore(reading, start) === 'to' && wordAfter(reading, end) === ''
    if (!compared.has(wordAfter(reading, end)) && !isDouble) return nothing
    return [{start, end, kind: 'multiple', value, step: '1'}]
  }
}

/** By a factor of three. */
function factor(reading: Reading, start: number, end: number): Draft[] {
  const numeral = numeralAt(reading, pastSpace(reading, end))
  if (!numeral || numeral.share || wordBefore(reading, start) !== 'by') return nothing
  return [
    {
      start,
      end: numeral.end,
      kind: 'multiple',
      value: numeral.value,
      upper: numeral.upper,
      step: powerOfTen(Math.min(numeral.step, 0))
    }
  ]
}
