import type {Time} from '@collate/claims/reading'
import type {Timing} from '@collate/statistics/model'
import {comparePeriods, isSamePeriod, isWithin, knownPeriod, parsePeriod} from '@collate/statistics/model'
import {resolveTime} from './resolve-time.ts'

export type Clock = {
  /** When the text was published first. */
  published?: string
  today: string
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
  {published, today}: Clock,
  anchor: string | undefined,
  timing?: Timing
): string[] | undefined {
  const resolved = resolveTime(time, {
    published: published ?? today,
    periods,
    ...(anchor !== undefined && {anchor}),
    ...(timing && {timing})
  })
  if (resolved.kind === 'open') return undefined
  if (resolved.kind === 'unknown') return []
  if (resolved.periods.length > 0) return resolved.periods
  // A month of a yearly survey: its year has no value of that month, and is meant.
  const [said] = resolved.named.flatMap((d) => parsePeriod(d) ?? [])
  return said ? periods.filter((period) => isWithin(said, knownPeriod(period))) : []
}

/** The periods of a series that lie inside a time, oldest first: 2022—2025年 of a yearly one. */
export function periodsInside(time: Time, periods: readonly string[]): string[] {
  const said = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  if (!said) return []
  const inside = periods
    .filter((period) => isWithin(knownPeriod(period), said))
    .toSorted((a, b) => comparePeriods(knownPeriod(a), knownPeriod(b)))
  return inside
}

/**
 * The periods that end with a year which is told by its last month, where the series has no such year: a growth
 * in the 12 months to January is that of January.
 */
export function periodsAtEnd(
  time: Time,
  periods: readonly string[],
  {published, today}: Clock,
  anchor: string | undefined
): string[] {
  if (!byMonths.test(stretchOf(time))) return []
  const resolved = resolveTime(time, {
    published: published ?? today,
    periods,
    ...(anchor !== undefined && {anchor})
  })
  const [said] = resolved.kind === 'named' ? resolved.named.flatMap((d) => parsePeriod(d) ?? []) : []
  if (!said || said.last - said.first < shortestYear) return []
  const known = periods.map(knownPeriod)
  if (known.some((d) => isSamePeriod(d, said))) return []
  return known.filter(({last}) => last === said.last).map(({text}) => text)
}

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
