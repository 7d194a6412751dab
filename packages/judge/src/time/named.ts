import type {Time} from '@collate/claims/reading'
import type {Timing} from '@collate/statistics/model'
import {comparePeriods, isWithin, knownPeriod, parsePeriod} from '@collate/statistics/model'
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

/** Whether the first and the last of some periods are where a time begins and ends. */
export function fills(time: Time, inside: readonly string[]): boolean {
  const said = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  const [first, last] = [inside[0], inside.at(-1)].map((d) => d && knownPeriod(d))
  return said !== undefined && !!first && !!last && first.first === said.first && last.last === said.last
}
