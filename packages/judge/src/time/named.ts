import type {Time} from '@collate/claims/reading'
import type {Day, Period, Timing} from '@collate/statistics/model'
import {
  comparePeriods,
  firstDayOf,
  isAlike,
  isSamePeriod,
  isWithin,
  knownPeriod,
  parsePeriod
} from '@collate/statistics/model'
import {ofPeriods} from './periods.ts'
import {resolveTime} from './resolve-time.ts'
import {unitsAround} from './stretches.ts'

/** The dates by which a text says now: days as `2026-01-20`. */
export type Clock = {
  /** When the text was published first. */
  published?: string
  today: string
}

/** What a time names among some periods: asked for every value, and found once. */
const resolved = ofPeriods(() => new WeakMap<Time, Map<string, ReadonlySet<string> | undefined>>())

function once(
  time: Time,
  periods: readonly string[],
  asked: string,
  find: () => readonly string[] | undefined
): ReadonlySet<string> | undefined {
  const ofTimes = resolved(periods)
  let known = ofTimes.get(time)
  if (!known) ofTimes.set(time, (known = new Map()))
  if (!known.has(asked)) {
    const found = find()
    known.set(asked, found && new Set(found))
  }
  return known.get(asked)
}

/**
 * Which periods of a series a time names; empty where it names one that is not there, nothing where it says no
 * place in time.
 *
 * @param anchor - period of the number before it, or of the one that it is said of
 */
export function namedPeriods(
  time: Time,
  periods: readonly string[],
  clock: Clock,
  anchor: string | undefined,
  timing?: Timing
): ReadonlySet<string> | undefined {
  const published = clock.published ?? clock.today
  return once(time, periods, `${published} ${anchor} ${timing}`, () => {
    const found = resolveTime(time, {
      published,
      periods,
      ...(anchor !== undefined && {anchor}),
      ...(timing && {timing})
    })
    if (found.kind === 'open') return undefined
    if (found.kind === 'unknown') return []
    if (found.periods.length > 0) return found.periods
    // A month of a yearly survey: its year has no value of that month, and is meant; a stock is of its last day alone.
    const [said] = timing === 'at' ? [] : found.named.flatMap((d) => parsePeriod(d) ?? [])
    return said ? periods.filter((period) => isMeantBy(said, knownPeriod(period))) : []
  })
}

/** Whether a time is a part of a period that is told by it; January to April is none of January to May. */
function isMeantBy(said: Period, period: Period): boolean {
  const isSum = said.last - said.first > longestMonth && period.last - period.first < shortestYear
  return isWithin(said, period) && !(isSum && said.first === period.first)
}

/** From the first to the last day of one. */
const longestMonth = 30

/** Whether a day lies in the time that the words name; the start of a year is a while. */
export function isAtDay(time: Time, day: Day, {published, today}: Clock): boolean {
  const named = once(time, none, published ?? today, () => {
    const edge = time.edge === 'start' ? 'early' : time.edge === 'end' ? 'late' : time.edge
    const said = {...time, ...(edge && {edge})}
    const found = resolveTime(said, {published: published ?? today, periods: none})
    return found.kind === 'named' ? found.named : none
  })
  return [...named!].some((d) => {
    const period = parsePeriod(d)
    return period !== undefined && period.first <= day && day <= period.last
  })
}

/**
 * Whether a time that is counted on from another one had not begun when a text was published: five years later, 39% were
 * still in business, which counts from when each of them began.
 */
export function isToCome(time: Time, from: string, {published, today}: Clock): boolean {
  if (time.kind !== 'relative' || time.back >= 0) return false
  const then = unitsAround(knownPeriod(from).last, time.unit, time.back)
  const day = firstDayOf(published ?? today)
  return day !== undefined && then.length > 0 && then.every(({first}) => first > day)
}

/**
 * The periods of a series that lie inside a time, oldest first: 2022—2025年 of a yearly one; of a series that has both
 * its ends the years, whatever months it has too.
 */
export function periodsInside(time: Time, periods: readonly string[]): readonly string[] {
  const said = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  if (!said) return none
  const known = insides(periods)
  const key = `${said.text} ${time.ends ? 'ends' : ''}`
  let found = known.get(key)
  if (!found) {
    const inside = periods
      .map(knownPeriod)
      .filter((period) => isWithin(period, said))
      .toSorted(comparePeriods)
    const ends = time.ends?.map((end) => (end.kind === 'calendar' ? parsePeriod(end.period) : undefined))
    const hasBoth = ends?.every((end) => end && inside.some((d) => isSamePeriod(d, end)))
    found = inside.filter((d) => !hasBoth || isAlike(d, ends![0]!)).map(({text}) => text)
    known.set(key, found)
  }
  return found
}

/**
 * The periods that a time is divided into, of any length, oldest first.
 *
 * A year that the series has itself is one time, however many quarters of it the series has too; what is told by both
 * its ends is a stretch.
 */
export function divisionOf(time: Time, periods: readonly string[]): readonly string[] {
  const said = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  if (!said) return none
  const inside = periodsInside(time, periods)
  const isOne = !time.ends && inside.some((d) => isSamePeriod(knownPeriod(d), said))
  return isOne ? none : inside
}

/**
 * The periods that follow one another inside a time, oldest first: the years among them where a value is of a year,
 * whatever else the series has.
 */
export function periodsThrough(time: Time, periods: readonly string[], when: Period): readonly string[] {
  const said = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  if (!said) return none
  const known = throughs(periods)
  const key = `${said.text} ${time.ends ? 'ends' : ''} ${when.text}`
  let found = known.get(key)
  if (!found) {
    found = divisionOf(time, periods).filter((d) => isAlike(knownPeriod(d), when))
    known.set(key, found)
  }
  return found
}

/** By the period that a time says, and the one of the value. */
const throughs = ofPeriods(() => new Map<string, readonly string[]>())

const none: readonly string[] = []

/** By the period that a time says. */
const insides = ofPeriods(() => new Map<string, readonly string[]>())

/**
 * The periods that end with a year which is told by its last month, where the series has no such year: a growth
 * in the 12 months to January is that of January.
 */
export function periodsAtEnd(
  time: Time,
  periods: readonly string[],
  clock: Clock,
  anchor: string | undefined
): ReadonlySet<string> {
  if (!byMonths.test(stretchOf(time))) return nowhere
  const published = clock.published ?? clock.today
  const found = once(time, periods, `${published} ${anchor} at its end`, () => {
    const named = resolveTime(time, {published, periods, ...(anchor !== undefined && {anchor})})
    const [said] = named.kind === 'named' ? named.named.flatMap((d) => parsePeriod(d) ?? []) : []
    if (!said || said.last - said.first < shortestYear) return none
    const known = periods.map(knownPeriod)
    if (known.some((d) => isSamePeriod(d, said))) return none
    return known.filter(({last}) => last === said.last).map(({text}) => text)
  })
  return found ?? nowhere
}

const nowhere: ReadonlySet<string> = new Set()

const byMonths = /^(?:\d{4}-)?\d\d\/(?:\d{4}-)?\d\d$/

function stretchOf(time: Time): string {
  return time.kind === 'calendar' ? time.period : time.kind === 'part' ? time.part : ''
}
/** From the first to the last day of one. */
const shortestYear = 364

/** Whether the first and the last of some periods are where a time begins and ends. */
export function fills(time: Time, inside: readonly string[]): boolean {
  const said = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  const [first, last] = [inside[0], inside.at(-1)].map((d) => d && knownPeriod(d))
  return said !== undefined && !!first && !!last && first.first === said.first && last.last === said.last
}
