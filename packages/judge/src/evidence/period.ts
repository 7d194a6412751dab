import {comparePeriods, isSamePeriod, isWithin, parsePeriod} from '@collate/statistics/model'
import type {Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import type {Time} from '@collate/claims/reading'
import {isPair, type Citation, type Hypothesis} from '../hypotheses/hypothesis.ts'
import {alikeRows, countBefore, ofAllRows, periodsOf} from '../hypotheses/all-rows.ts'
import {isForecast, newestRows} from '../hypotheses/newest.ts'
import {tellsGrowth} from '../hypotheses/growth.ts'
import {
  divisionOf,
  isAtDay,
  isToCome,
  namedPeriods,
  periodsAtEnd,
  periodsInside,
  type Clock
} from '../time/named.ts'
import {ofPeriods} from '../time/periods.ts'
import {monthsIn, startOfSpan} from '../time/span.ts'
import {usedBefore, type JudgeReading, type SentenceContext} from './context.ts'
import {countedFrom} from './anchor.ts'
import {createWeighed, speakAgainst, speakFor, type Weighed} from './facet.ts'
import {isAround, isEditionOf, isYearOf, lengthOf} from './named-otherwise.ts'
import {offPin, pinned, pinOfPeriod} from './pins.ts'

/** How strongly the default speaks where no words name a time. */
const byDefault = 1
/** How much stronger it is of the time that was told in the same sentence. */
const nearer = 0.25
/** A time that a list of as many numbers is told of. */
const near = 5
/** Grammar ties a time to a number from here on. */
const bound = 4
/** A time stands in the clause of a number, and nothing between them. */
const beside = 3
/** From this strength on words date a number, and the default is out. */
const dated = 2

/** Weigh the times of a quantity for and against the period of a hypothesis. */
export function weighPeriod(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {citation, row, role} = hypothesis
  const periods = periodsOf(citation.rows)
  const weighed = createWeighed('period')
  let most = 0
  const isGap = role === 'gap' || role === 'lead' || role === 'ratio'
  const isAtPin = citation.period !== undefined && isSamePeriod(citation.period, row.when)

  for (const said of reading.times) {
    const {time, strength: bond, as} = said
    // 第四季度, pinned at 2024-Q4: of the year of the pin.
    const isPart = time.kind === 'part' && citation.period !== undefined
    const anchor = isPart ? citation.period!.text : countedFrom(said, reading, hypothesis, context)
    if (as === 'aside' || (as === 'compared' && !isStartOf(reading))) continue
    // 38 January dates nothing, and is told as what it is.
    if (time.kind === 'unknown' && time.never) continue
    // In the results published in 2015, which the data keep as those of 2015.
    if (isEditionOf(time, row)) speakFor(weighed, bond, said)
    const isNow = time.kind === 'now'
    if (isNow && citation.period !== undefined) continue
    if (isStartOf(reading) && bond < (isOfStart(said, reading) ? beside : bound)) continue
    const atEnd = isReached(hypothesis, reading) ? periodsAtEnd(time, periods, context.clock, anchor) : none
    const inOrder = listed(time, reading, periods, context)
    const strength = inOrder ? Math.max(bond, near) : bond
    const named =
      inOrder ??
      (atEnd.size > 0 ? atEnd : undefined) ??
      lastWave(time, hypothesis, context.clock) ??
      namedPeriods(time, periods, context.clock, anchor, citation.indicator.timing)
    if (!named || isElse(time, named, hypothesis, reading, context)) continue
    // Both ends of a change may be dated beside its amount.
    const isOwn =
      (named.has(row.period) || (isAtPin && (isAround(time, row) || isYearOf(time, row, periods)))) &&
      !isPartOfSum(time, row, reading)
    const isStart =
      (isPair(role) || role === 'share') &&
      !isGap &&
      hypothesis.from !== undefined &&
      named.has(hypothesis.from.period)
    // 2024年为5.1%，比上年下降: where words say what it counts from, the other time is when it ended.
    const isCounted = as === 'at' && reading.times.some((d) => d.as === 'compared' && d.strength >= bound)
    if (isStart && !isOwn && !isCounted) continue
    const taken = usedBefore(context, said)
    const isOthers = taken !== undefined && taken.by !== reading.at && taken.strength > strength
    // From 52.4% at the end of last year to 50.6%: the time is that of the one, and not of the other.
    if (isOthers && reading.stance.as === 'to' && !inOrder) continue
    if (isOwn) {
      const isPartial = strength >= dated && !reading.isSurveyed && isPartOf(time, row)
      if (strength > weighed.support) weighed.isPartial = isPartial
      speakFor(weighed, strength, said)
    } else if (!isNow && !isOthers && !isOfBriefBefore(said, reading, context))
      speakAgainst(weighed, strength, said)
    most = Math.max(most, strength)
  }
  most = Math.max(most, weighAround(hypothesis, context, isAtPin, weighed))
  const pin = pinOfPeriod(hypothesis, reading)
  // 44% in 2023, up from 43.4% in 2022, pinned at 2023: the pin is of the one, and the other has a time of its own.
  const isOwn =
    context.others > 0 && role === 'value' && weighed.support >= dated && weighed.support > weighed.against
  if (pin === 'on') weighed.support = Math.max(weighed.support, pinned)
  else if (pin === 'off' && !isOwn) weighed.against = Math.max(weighed.against, offPin)
  else if (most < dated) weighDefault(hypothesis, reading, context, weighed)
  return weighed
}

/** 2022年指数为59.6；22.0%的脊椎动物…: in a title, which leaves out much, a time dates what no semicolon parts from it. */
function isOfBriefBefore({end}: Span, {quantity}: JudgeReading, {brief, text}: SentenceContext): boolean {
  return brief !== undefined && /[;；]/.test(text.slice(end, quantity.start))
}

/**
 * Weigh the times of heads, and of what stands before.
 *
 * @returns how strongly any of them speaks
 */
function weighAround(
  {citation, row}: Hypothesis,
  {around, clock, anchor}: SentenceContext,
  isAtPin: boolean,
  weighed: Weighed
): number {
  const periods = periodsOf(citation.rows)
  let most = 0
  for (const {times, strength} of around)
    for (const time of times) {
      const named = namedPeriods(time, periods, clock, anchor?.period, citation.indicator.timing)
      if (!named) continue
      if (named.has(row.period) || (isAtPin && isYearOf(time, row, periods)))
        weighed.support = Math.max(weighed.support, strength)
      else weighed.against = Math.max(weighed.against, strength)
      most = Math.max(most, strength)
    }
  return most
}

/** In the last 12 months, of a survey whose year was not over when it came out: what the newest one asked. */
function lastWave(time: Time, {citation, row}: Hypothesis, clock: Clock): ReadonlySet<string> | undefined {
  if (time.kind !== 'span' || time.of !== 'past' || (monthsIn(time) ?? 0) > monthsOfYear) return undefined
  const waves = newestRows(citation.rows, row, clock).filter(({when, out}) => when.last > out)
  return waves.length > 0 ? new Set(waves.map(({period}) => period)) : undefined
}

const monthsOfYear = 12

/** Over the last four quarters, the 2.4% that was published in August: the time is none of the value's. */
function isElse(
  time: Time,
  named: ReadonlySet<string>,
  {citation, row, role, from}: Hypothesis,
  {times, versions}: JudgeReading,
  {clock, anchor}: SentenceContext
): boolean {
  const isOfNumberBefore = !anchor || isSamePeriod(anchor.when, row.when)
  if (!isForecast(row) && isOfNumberBefore && isToCome(time, row.period, clock)) return true
  // From when a published growth counts; gained 48,000 over the past year: how long that took.
  if (time.kind === 'span' && time.of === 'past')
    return role === 'value'
      ? citation.indicator.growth !== undefined
      : from !== undefined && startOfSpan(time, row.period, periodsOf(citation.rows)).includes(from.period)
  if (named.has(row.period) || !isAtDay(time, row.out, clock)) return false
  const isVersion = citation.vintage !== undefined || versions.length > 0
  if (isVersion && named.size === 0) return true
  // At the start of the year it had been forecast for 2024.
  return (
    isForecast(row) &&
    times.some((other) => {
      if (other.time === time || other.as !== 'at' || other.strength < 1) return false
      return namedPeriods(other.time, periodsOf(citation.rows), clock, anchor?.period)?.has(row.period)
    })
  )
}

/** Whether a value stands at the end of the stretch in which it was reached: a growth, or a level that something rose to. */
export function isReached(
  {citation, row}: Pick<Hypothesis, 'citation' | 'row'>,
  {stance}: JudgeReading
): boolean {
  return row.indicator.timing === 'at' || stance.move !== undefined || tellsGrowth(citation)
}

/** 2022年至2025年依次占19%、34%、48%、57%: as many numbers as times of one length, in their order. */
function listed(
  time: Time,
  {list}: JudgeReading,
  periods: readonly string[],
  {citations, others}: SentenceContext
): ReadonlySet<string> | undefined {
  if (!list) return undefined
  // In the quarters of 2023 it was A, B, C and D: one statistic has one value of a year, whether the data have that or not.
  const isOfOne = citations.length === 1 && others + 1 === list.length
  const alike = byLength(isOfOne ? periodsInside(time, periods) : divisionOf(time, periods))
  const row = alike.find((d) => d.length === list.length)
  return row && new Set([row[list.index]!])
}

const none: ReadonlySet<string> = new Set()

const byLength = ofPeriods((periods) => [...Map.groupBy(periods, lengthOf).values()])

/** In March 2025: a month of the year that the value is of; a stock is that of the last day of its period. */
function isPartOf(time: Time, row: Observation): boolean {
  const named = time.kind === 'calendar' && !time.edge ? parsePeriod(time.period) : undefined
  if (!named || (row.indicator.timing === 'at' && named.last === row.when.last)) return false
  return !isSamePeriod(named, row.when) && isWithin(named, row.when)
}

/** From 2022 to 2024 a total of so much, or on average: of the whole stretch, and of no year of it. */
function isPartOfSum(time: Time, row: Observation, {part, isThroughout}: JudgeReading): boolean {
  const isOfAll = part === 'total' || (isThroughout && row.indicator.growth === undefined)
  if (!isOfAll || time.kind !== 'calendar' || !time.ends) return false
  const said = parsePeriod(time.period)
  return said !== undefined && !isSamePeriod(said, row.when)
}

/**
 * In 2025 it fell from 4.1% to 2.5%: the time is that of what was reached; below the 4.1% that 2023 had, more than the 41
 * counted in 2023: that of what is compared with.
 */
function isOfStart(
  {as, start, end}: JudgeReading['times'][number],
  {quantity, stance}: JudgeReading
): boolean {
  return as === 'compared' ? end <= quantity.start : stance.as === 'than' && start >= quantity.end
}

/** Whether a number is the first of two points, or one that another is compared with. */
function isStartOf({stance}: JudgeReading): boolean {
  return stance.as === 'from' || stance.as === 'than'
}

/** The periods that anything was forecast for. */
const foreseen = ofAllRows((rows) => new Set(rows.filter(isForecast).map((d) => d.period)))

/** Nothing dates the number: it is of the time of the number before it, or the newest. */
function weighDefault(
  {citation, row, from, role}: Hypothesis,
  {stance, list, modes}: JudgeReading,
  {anchor, clock, told, before}: SentenceContext,
  weighed: Weighed
): void {
  const newest = newestOf(citation, row, clock)
  const isSeries = !anchor || (anchor.category === row.category && anchor.population.id === row.population.id)
  // Between two pinned periods only words, or the order of a list, name one.
  const isOpen = citation.period === undefined
  const isFrom = isOpen && (stance.as === 'from' || (stance.as === 'than' && isSeries))
  // Are forecast to drive 30%: there is but one time that anything was forecast for.
  const isForeseen =
    isForecast(row) &&
    modes.some(({mode, strength}) => mode !== 'done' && mode !== 'final' && strength >= byDefault) &&
    foreseen(citation.rows).size === 1
  const isCurrent =
    (isOpen && (isForeseen || newest.some((d) => isSamePeriod(d.when, row.when)))) ||
    (anchor !== undefined && isSamePeriod(row.when, anchor.when))
  const isOfSentence = told.length > before && told.slice(before).every((d) => isSamePeriod(row.when, d.when))
  // 732 GW, 45% more than the 505 GW of before: both have been told.
  const isTold = from !== undefined && told.includes(row) && told.includes(from)
  const isNext =
    anchor !== undefined &&
    isSeries &&
    (stance.as === 'to' || (list?.index ?? 0) > 0) &&
    isAfter(row, anchor, citation.rows)
  if (isTold) weighed.support = Math.max(weighed.support, 1)
  else if ((isFrom || isNext) && (role === 'value' || role === 'gap'))
    weighed.support = Math.max(weighed.support, 1)
  // £267.1 million in 2024, which is 59%: what its own sentence told is nearer than the newest.
  else if (isCurrent)
    weighed.support = Math.max(weighed.support, isOfSentence ? byDefault + nearer : byDefault)
  else weighed.against = Math.max(weighed.against, 2.5)
}

/** The newest values, of those that may be told. */
function newestOf({rows, stated}: Citation, row: Observation, clock: Clock): readonly Observation[] {
  const newest = newestRows(rows, row, clock)
  if (!stated || newest.some((d) => stated.has(d))) return newest
  const isAlike = (d: Observation): boolean =>
    d.category === row.category && d.population.id === row.population.id
  return [...stated]
    .filter(isAlike)
    .toSorted((a, b) => comparePeriods(a.when, b.when))
    .slice(-1)
}

/** From 19% to 34%, 48% and 57%: the wave that follows the one told before. */
function isAfter(row: Observation, anchor: Observation, rows: readonly Observation[]): boolean {
  const waves = alikeRows(rows, row)
  // Of one stretch may be several versions, side by side.
  const at = waves.indexOf(row, countBefore(waves, row))
  return at > 0 && waves[at - 1] === anchor
}
