import type {Observation} from '@collate/statistics'
import {firstDayOf, isFact, newestWaves} from '@collate/statistics/model'
import type {Clock} from '../time/named.ts'
import {alikeRows, ofAllRows} from './all-rows.ts'

/**
 * Whether a value is a forecast or target: it says so, or is of a time that had not begun when it was published.
 *
 * A table that never says so may hold forecasts all the same.
 */
export function isForecast(row: Observation): boolean {
  return !isFact(row) || row.when.first > row.out
}

/**
 * Whether a value that no table calls a forecast was put down before its time, and that had come when the article
 * appeared: a rate that was set in autumn is in force from April.
 */
export function isInForce(row: Observation, {published}: Clock): boolean {
  const isSet = isFact(row) && row.when.first > row.out
  return isSet && published !== undefined && row.when.first <= firstDayOf(published)
}

/** Whether a value may be a forecast though its table does not say so: its time had not ended when it was published. */
export function mayBeForecast(row: Observation, rows: readonly Observation[]): boolean {
  return row.when.last > row.out && areFacts(rows)
}

/** Whether the time of a value had ended when the article appeared. */
export function isOver({when}: Observation, {published}: Clock): boolean {
  return published !== undefined && when.last < firstDayOf(published)!
}

const areFacts = ofAllRows((rows) => rows.every(isFact))

const newest = ofAllRows(() => new Map<string, readonly Observation[]>())

/** The newest facts of the same category and population that were public when the article appeared. */
export function newestRows(
  rows: readonly Observation[],
  like: Observation,
  clock: Clock
): readonly Observation[] {
  const {published} = clock
  const known = newest(rows)
  const key = `${like.category?.id ?? ''} ${like.population.id} ${published ?? ''}`
  let found = known.get(key)
  if (!found) {
    const own = alikeRows(rows, like).filter((row) => row.when.first <= row.out || isInForce(row, clock))
    known.set(key, (found = newestWaves(own, published)))
  }
  return found
}
