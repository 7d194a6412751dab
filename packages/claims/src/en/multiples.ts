import {numeralAt} from '../quantities/read-numeral.ts'
import {exact, powerOfTen, toText, type Exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type PhraseReader, type Reading} from '../quantities/grammar.ts'
import {space} from '../fold/units.ts'
import {isHedged} from '../quantities/leads.ts'
import {folded, pastSpace, wordAfter, wordBefore} from '../quantities/places.ts'

const hyphen = 0x2d

/** Quadrupled, octupling: stems of the verbs that come from Latin. */
const stems: Record<string, bigint> = {
  quadrupl: 4n,
  quintupl: 5n,
  sextupl: 6n,
  septupl: 7n,
  octupl: 8n,
  nonupl: 9n,
  decupl: 10n,
  undecupl: 11n,
  duodecupl: 12n,
  vigintupl: 20n,
  centupl: 100n
}
const factors: Record<string, bigint> = {
  doubled: 2n,
  doubling: 2n,
  tripled: 3n,
  tripling: 3n,
  trebled: 3n,
  trebling: 3n,
  ...ending('ed', 'ing')
}
const verbs: Record<string, Exact> = {
  double: exact(2n),
  doubles: exact(2n),
  triple: exact(3n),
  triples: exact(3n),
  treble: exact(3n),
  ...Object.fromEntries(Object.entries(ending('e', 'es')).map(([word, value]) => [word, exact(value)])),
  halve: exact(1n, 0, 2n),
  halves: exact(1n, 0, 2n)
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
/** Words before a verb of doubling that has not happened yet. */
const auxiliary = new Set('to will would could can may might should must shall'.split(' '))
/** How far behind a verb its half may stand: cut the number of road deaths by half. */
const widest = 48

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
  ['half as', {read: halfAs}],
  ...Object.entries(verbs).map(([word, value]): [string, Phrase] => [word, {read: verb(value)}]),
  ...['a factor of', 'factor of'].map((word): [string, Phrase] => [word, {read: factor}]),
  ...down.split(' ').map((word): [string, Phrase] => [word, {change: 'down', read: halvesObject}])
]

function ending(...endings: string[]): Record<string, bigint> {
  const words = Object.entries(stems).flatMap(([stem, value]) => endings.map((end) => [stem + end, value]))
  return Object.fromEntries(words) as Record<string, bigint>
}

function fixed(value: Exact): (reading: Reading, start: number, end: number) => Draft[] {
  return (reading, start, end) =>
    again(reading, start, end) ?? [{start, end, kind: 'multiple', value, step: '1'}]
}

/** Doubles three times is eight times as many, doubled four more times sixteen. */
function again(reading: Reading, start: number, end: number): Draft[] | undefined {
  if (!folded(reading, start, end).startsWith('doubl')) return undefined
  const numeral = numeralAt(reading, pastSpace(reading, end))
  const [times] = (numeral && /^ (?:more )?times\b/.exec(folded(reading, numeral.end, reading.length))) ?? []
  const count = Number(numeral && toText(numeral.value))
  if (!numeral || !times || !Number.isInteger(count) || count < 1 || count > mostDoubled) return undefined
  return [
    {start, end: numeral.end + times.length, kind: 'multiple', value: exact(2n ** BigInt(count)), step: '1'}
  ]
}

const mostDoubled = 20

/** Twice as many, thrice the share; not twice a day. */
function compare(value: Exact): PhraseReader {
  return (reading, start, end) =>
    compared.has(wordAfter(reading, end)) ? [{start, end, kind: 'multiple', value, step: '1'}] : nothing
}

/** Double the share, will double, more than double; not a double room, nor doubling as something else. */
function verb(value: Exact): PhraseReader {
  return (reading, start, end) => {
    const several = again(reading, start, end)
    if (several) return several
    const after = wordAfter(reading, end)
    const isSaid = auxiliary.has(wordBefore(reading, start)) || isHedged(reading, start)
    if (reading.codes[end] === hyphen || after === 'as' || !(isSaid || compared.has(after))) return nothing
    return [{start, end, kind: 'multiple', value, step: '1'}]
  }
}

/** Half as many: the last word belongs to what is compared. */
function halfAs({codes}: Reading, start: number, end: number): Draft[] {
  const half = {start, end: end - 3, kind: 'multiple' as const, value: exact(1n, 0, 2n), step: '1'}
  return codes[end] === space ? [half] : nothing
}

/** Cut emissions by half: what is halved stands between; an amount there is another matter. */
function halvesObject(reading: Reading, start: number, end: number): Draft[] {
  const text = folded(reading, end, Math.min(end + widest, reading.length))
  const [object] = /^(?: (?!by |in )[a-z'-]+){1,5} (?:by|in) half(?![a-z-]| an? )/.exec(text) ?? []
  if (!object || / (?:and|or|but|that|which|who|to|from|than|while|as) /.test(object)) return nothing
  const [, hedge = ''] = / (almost|nearly|roughly|about|more than) (?:by|in) half$/.exec(object) ?? []
  const half: Draft = {start, end: end + object.length, kind: 'multiple', value: exact(1n, 0, 2n), step: '1'}
  return [{...half, hedge: hedgesWithin[hedge]}]
}

/** Cut almost in half. */
const hedgesWithin: Record<string, Draft['hedge']> = {
  almost: 'nearly',
  nearly: 'nearly',
  roughly: 'about',
  about: 'about',
  'more than': 'over'
}

/** By a factor of three. */
function factor(reading: Reading, start: number, end: number): Draft[] {
  const numeral = numeralAt(reading, pastSpace(reading, end))
  if (!numeral || numeral.share) return nothing
  if (wordBefore(reading, start) !== 'by' && !isHedged(reading, start)) return nothing
  return [
    {
      start,
      end: numeral.end,
      kind: 'multiple',
      value: numeral.value,
      upper: numeral.upper,
      isSize: numeral.vague,
      step: powerOfTen(Math.min(numeral.step, 0))
    }
  ]
}
