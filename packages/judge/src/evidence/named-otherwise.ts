import {isSamePeriod, isWithin, knownPeriod, parsePeriod} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {Time} from '@collate/claims/reading'

/** Whether a value is kept under the time at which it came out. */
export function isEditionOf(time: Time, {when}: Observation): boolean {
  if (time.role !== 'published' || time.kind !== 'calendar') return false
  const said = parsePeriod(time.period)
  return said !== undefined && isSamePeriod(said, when)
}

/** Whether a pinned period lies inside the time that the words name. */
export function isAround(time: Time, row: Observation): boolean {
  const named = time.kind === 'calendar' ? parsePeriod(time.period) : undefined
  return named !== undefined && isWithin(row.when, named)
}

/** 2024, pinned at April 2023 to March 2024: the year in which one ends that is none of the calendar's, where no other is there. */
export function isYearOf(time: Time, {when, period}: Observation, periods: readonly string[]): boolean {
  if (time.kind !== 'calendar' || !/^\d{4}$/.test(time.period) || periods.includes(time.period)) return false
  const said = parsePeriod(time.period)
  const isYear = lengthOf(period) === monthsOfYear
  return isYear && said !== undefined && said.first <= when.last && when.last <= said.last
}

/** About how many months a period has: those of a year are of one length, whatever their days. */
export function lengthOf(period: string): number {
  const {first, last} = knownPeriod(period)
  return Math.round((last - first + 1) / daysOfMonth)
}

const daysOfMonth = 30.4

const monthsOfYear = 12
