import type {Reading, Unit} from '../quantities/grammar.ts'
import {isHedged} from '../quantities/leads.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {contextBefore, contextBehind, wordAfter, wordBefore} from '../quantities/places.ts'
import {percentWords} from '../other-languages/percent-words.ts'
import {sizeUnits, symbols} from '../quantities/symbols.ts'
import {currencies} from './currencies.ts'
import {measures} from './measures.ts'
import {nounAfter} from './nouns.ts'
import {sizes} from './sizes.ts'

/** After “three times” these make it a factor, not how often. */
const compared = new Set(
  (
    'as more higher larger greater faster bigger longer stronger better likelier quicker wider heavier richer older taller the that what its their ' +
    'those than deeper worse costlier riskier busier hotter denser gdp income earnings revenue revenues output'
  ).split(' ')
)
const grown = new Set(
  'grew grown rose risen increased multiplied expanded jumped surged up to by roughly'.split(' ')
)

/** After “4.4 times” these say how often something happens. */
const often = new Set('each a an per every on daily weekly monthly yearly annually apiece'.split(' '))

const shares: Array<[string, Unit]> = [
  ...['percent', 'per cent', 'per centum', 'pct', 'pct.', 'p.c.', 'percents'].map((word): [string, Unit] => [
    word,
    {kind: 'percent'}
  ]),
  ['pc', {kind: 'percent', spelling: 'pc'}],
  ['per mille', {kind: 'percent', shift: -1}],
  ['per mil', {kind: 'percent', shift: -1}],
  ['per thousand', {kind: 'percent', shift: -1}]
]

const points: Array<[string, Unit]> = [
  ...['percentage point', 'percentage points', 'percent points', 'pct points', 'pp points'].map(
    (word): [string, Unit] => [word, {kind: 'points'}]
  ),
  ...['point', 'points', 'pt'].map((word): [string, Unit] => [word, {kind: 'points', adjust: besidePercent}]),
  ...['basis point', 'basis points'].map((word): [string, Unit] => [word, {kind: 'points', shift: -2}])
]

const multiples: Array<[string, Unit]> = [
  ['fold', {kind: 'multiple'}],
  ['times', {kind: 'multiple', adjust: factor}],
  ...['fewer', 'less', 'lower', 'smaller', 'cheaper', 'lighter', 'shorter', 'weaker'].flatMap(
    (word): Array<[string, Unit]> => [
      [
        `times ${word}`,
        {kind: 'multiple', wording: `nothing shrinks by a multiple of itself: \`times ${word}\``}
      ],
      [`x ${word}`, {kind: 'multiple', wording: `nothing shrinks by a multiple of itself: \`x ${word}\``}]
    ]
  )
]

/** Units behind a number. */
export const units: Array<[string, Unit]> = [
  ...symbols,
  ...sizeUnits(sizes),
  ...percentWords,
  ['m', {kind: 'measure', unit: 'm', spelling: 'm', adjust: metres}],
  ...['degree', 'degrees'].map((word): [string, Unit] => [word, {kind: 'measure', silent: true}]),
  ...shares,
  ...points,
  ...multiples,
  ...currencies,
  ...measures
]

/** Three times as many, and not three times a day. */
function factor(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const first = isHedged(reading, numeral.start) ? reading.leads[0]!.start : numeral.start
  const isGrown = grown.has(wordBefore(reading, first)) || wordAfter(reading, first) === 'by'
  const next = wordAfter(reading, end)
  // Nothing happens two and a half times, but on average.
  const isBroken = numeral.value.scale > 0 && numeral.scales.length === 0 && !often.has(next)
  if (!isGrown && !isBroken && !compared.has(next)) return undefined
  return {...numeral, end}
}

/** 5m users are five million. */
function metres(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  return nounAfter(reading, end)?.unit ? undefined : {...numeral, end}
}

/** “Up 15 points to 56%”: points of an index or a game have no percentages or rates beside them. */
function besidePercent(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  const around = contextBefore(reading, numeral.start, 120) + contextBehind(reading, end, 60)
  return /%|percent|per cent|rate (?:cut|hike|rise|increase)|(?:interest|policy|key|base|bank|lending|deposit|mortgage) rate|central bank/.test(
    around
  )
    ? {...numeral, end}
    : undefined
}
