import {findQuantities, type Quantity, type Span} from '@collate/claims'
import type {Folded} from '@collate/claims/text'
import {
  findClockTimes,
  type ClockTime,
  findPercentiles,
  findRates,
  findSizes
} from '@collate/claims/quantities'
import {readBonds, type Named, type TextReader} from '@collate/claims/reading'
import type {Time} from '@collate/claims/times'
import type {Language} from '@collate/articles'
import {saysAny} from '../language/facts.ts'
import {languageTables} from '../language/languages.ts'
import {sharesCharacter} from '../text/span.ts'
import type {EditionFact, PopulationReading} from './fact.ts'
import {besideSides, inOneHalf, movesIn, sidesIn, waysIn, type Says} from './moves.ts'
import {findHedgeApart, findHedgeBehind} from './hedge-way.ts'

/** A text to read: its sentences, and where its `<Stat>`s stand. */
export type FactText = {
  prose: string
  folded: Folded
  sentences: readonly Span[]
  stats: readonly Span[]
  /** What the heads of a table say that the numbers of a cell are in, by where it begins. */
  heads: ReadonlyMap<number, string>
}

/** The populations that a sentence names. */
export type NameFinder = (sentence: string) => Array<Named<readonly string[]>>

/** A time that a passage names, in offsets of the passage: of the calendar, or of the day. */
export type TimeMention = Span & {written: string} & (
    {time: Time; clock?: undefined} | {clock: ClockTime; time?: undefined}
  )

/** What a passage states. */
export type StatedFacts = {facts: EditionFact[]; times: TimeMention[]}

/** Read what a passage states, sentence by sentence: its quantities and its times. */
export function readFacts(
  {prose, folded, sentences, stats, heads}: FactText,
  language: Language,
  findNames: NameFinder,
  read: TextReader
): StatedFacts {
  const {speech} = languageTables[language]
  const facts: EditionFact[] = []
  const times: TimeMention[] = []
  for (const [sentence, {start, end}] of sentences.entries()) {
    if (!mayState.test(prose.slice(start, end))) continue
    const head = heads.get(start) ?? ''
    const text = head + prose.slice(start, end)
    const shift = start - head.length
    const cited = stats
      .filter((stat) => start <= stat.start && stat.end <= end)
      .map((stat) => ({start: stat.start - shift, end: stat.end - shift}))
    const {readings, sequence, clauses} = readBonds(read(text, language), findNames(text), () => '', cited)
    const says: Says = (span, what) => saysAny(folded.between(shift + span.start, shift + span.end), what)
    const sides = sidesIn(sequence.signs, says)
    const signs = besideSides(sequence.signs, sides).filter((sign) => sign.start >= head.length)
    // But he says that it will fall: that is another statement, of somebody else.
    const reported = clauses.list.filter(
      (clause) => clause.start > 0 && speech.test(folded.between(shift + clause.start, shift + clause.end))
    )
    const told = signs.filter((sign) => !reported.some((clause) => sharesCharacter(clause, sign)))
    const isHalf = inOneHalf(clauses.list, says)
    const hedged = hedgesIn(text, language)
    let last = 0
    const push = (quantity: Quantity, reading?: PopulationReading, isSize?: true): void => {
      const clause = clauses.list[clauses.at(quantity.start)]!
      const before = folded.between(shift + Math.max(last, clause.start, head.length), shift + quantity.start)
      facts.push({
        quantity,
        slice: text.slice(quantity.start, quantity.end),
        start: shift + quantity.start,
        end: shift + quantity.end,
        folded: folded.between(shift + quantity.start, shift + quantity.end),
        sentence,
        from: start,
        clause: {start: Math.max(start, shift + clause.start), end: shift + clause.end},
        ways: waysIn(signs.filter(({start: from, end: to}) => clause.start <= from && to <= clause.end)),
        ...(reading && {reading}),
        ...(isSize && {isSize}),
        ...(sides.some((length) => length.start === quantity.start) && {isSide: true as const}),
        ...(readings.length <= 1 && !isSize
          ? movesIn(told.filter((sign) => isHalf(sign, quantity)))
          : isOnlySaidAround(reading) &&
            movesIn(signs.filter((sign) => clause.start <= sign.start && sign.end <= clause.end))),
        ...besideOf(quantity, before, folded.between(shift + quantity.end, end), language)
      })
      last = quantity.end
    }
    for (const clock of findClockTimes(text, language))
      times.push({start: shift + clock.start, end: shift + clock.end, written: clock.written, clock})
    const sizes = sizesIn(text, language)
    for (const size of sizes) push(size, undefined, true)
    last = 0
    for (const [at, sign] of sequence.signs.entries()) {
      if (sign.start < head.length) continue
      if (sign.type === 'quantity') {
        const reading = readings.find((d) => d.at === at)
        // Of the 100,000 of a rate only the rate is said.
        if (!reading) continue
        const isOther =
          isPartOfMeasure(text, sign) ||
          isName(text, sign) ||
          isDecimals(text, sign) ||
          sizes.some((size) => sharesCharacter(size, sign))
        if (!isOther) push(reading.quantity, reading)
      } else if (sign.type === 'time') {
        const {written} = sign.time
        times.push({start: shift + sign.start, end: shift + sign.end, written, time: sign.time})
        const length = lengthOf(sign.time)
        if (length) push(hedged({...length, start: sign.start, end: sign.end}))
      }
    }
  }
  return {facts: facts.toSorted((a, b) => a.start - b.start), times}
}

/** Sizes, percentiles and rates, in order. */
function sizesIn(text: string, language: Language): Quantity[] {
  const found = [
    ...findSizes(text, language),
    ...findPercentiles(text, language),
    ...findRates(text, language)
  ]
  return found.toSorted((a, b) => a.start - b.start)
}

/** A digit, Han, or a word of English that may be a number or the name of a month. */
const mayState = /[\p{Nd}\p{No}\p{Script=Han}]|[a-z]{3}/iu

/** Hedges lengths of time as measures are hedged: 不到5天, which is read as a time. */
function hedgesIn(text: string, language: Language): (length: Quantity) => Quantity {
  let measures: Quantity[] | undefined
  return (length) => {
    measures ??= findQuantities(text, language)
    const {hedge} = measures.find((measure) => sharesCharacter(measure, length)) ?? length
    return {...length, hedge}
  }
}

const lengthUnits: Partial<Record<string, string>> = {year: 'a', month: 'mo', week: 'wk', day: 'd'}

/** Over the past five years, 连续三年: a length of time is compared like any other. */
function lengthOf(time: Time): Omit<Quantity, 'start' | 'end'> | undefined {
  if (time.kind !== 'span' || time.count === undefined) return undefined
  const scale = time.unit === 'decade' ? 10 : time.unit === 'century' ? 100 : 1
  const unit = lengthUnits[scale === 1 ? time.unit : 'year']
  if (!unit) return undefined
  return {kind: 'measure', unit, value: String(time.count * scale), step: String(scale), hedge: 'exactly'}
}

/** Of climbed from 51 to 48 km/h only the 48 is read, and its move is that of a number which is none. */
function isOnlySaidAround(reading: PopulationReading | undefined): boolean {
  return !reading || (reading.stance.as === 'to' && !reading.stance.move)
}

function besideOf(
  {kind, hedge}: Quantity,
  before: string,
  behind: string,
  language: Language
): Pick<EditionFact, 'apart' | 'isOff' | 'isFromLast'> {
  const {takenOff, lastBefore, lastBehind} = languageTables[language]
  const apart =
    hedge === 'exactly' ? (findHedgeApart(before, language) ?? findHedgeBehind(behind, language)) : undefined
  const isFromLast = kind === 'ordinal' && (lastBefore.test(before) || lastBehind.test(behind))
  return {
    ...(apart && {apart}),
    ...(kind === 'percent' && takenOff.test(behind) && {isOff: true}),
    ...(isFromLast && {isFromLast: true})
  }
}

/** CentOS 6/7 are two versions, two X servers have a name, and two % are signs. */
function isName(sentence: string, {start, end}: Span): boolean {
  const written = sentence.slice(start, end)
  return (
    (/^\d+\/\d+$/.test(written) && /\p{Script=Latin}\s?$/u.test(sentence.slice(0, start))) ||
    /^[a-z]+ [X%]$/i.test(written)
  )
}

/** 1763,87 EUR: what stands behind a decimal comma is no amount of its own. */
function isDecimals(sentence: string, {start, end}: Span): boolean {
  return /\d,$/.test(sentence.slice(0, start)) && /^\d\d(?!\d)/.test(sentence.slice(start, end))
}

/** A year and a half is no half of anything. */
function isPartOfMeasure(sentence: string, {start, end}: Span): boolean {
  return (
    saysAny(sentence.slice(start, end), 'partOfMeasure') && saysAny(sentence.slice(0, start), 'partBefore')
  )
}
