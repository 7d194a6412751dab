import {firstDayOf, type Day} from '../period/day.ts'
import type {Observation} from '../statistic.ts'

/** Whether a value was measured, and not expected or aimed at. */
export function isFact({status}: Pick<Observation, 'status'>): boolean {
  return status === 'actual' || status === 'provisional'
}

/**
 * What is known of each value: of its versions the newest fact that was out by
 * a date; of a time that has no fact, the newest forecast or target.
 *
 * A date before all of them leaves the first one.
 *
 * @param date - `2026-01-22`, `2026-01`; default: today's knowledge
 * @returns in the order of the rows, one of each indicator, stretch of time, category and population
 */
export function currentRows(rows: readonly Observation[], date?: string): Observation[] {
  if (rows.every(({versions}) => versions.length === 1)) return [...rows]
  const day = date === undefined ? Infinity : firstDayOf(date)
  const current = new Map<string, Observation>()
  for (const row of rows) {
    const key = valueKey(row)
    const other = current.get(key)
    if (!other || isBetter(row, other, day)) current.set(key, row)
  }
  return rows.filter((row) => current.get(valueKey(row)) === row)
}

function valueKey({indicator, when, category, population}: Observation): string {
  return `${indicator.package}/${indicator.id} ${when.first} ${when.last} ${category?.id ?? ''} ${population.id}`
}

function isBetter(row: Observation, other: Observation, day: Day): boolean {
  const [isKnown, wasKnown] = [row.out <= day, other.out <= day]
  if (isKnown !== wasKnown) return isKnown
  if (!isKnown) return row.out < other.out
  if (isFact(row) !== isFact(other)) return isFact(row)
  return row.out > other.out
}
