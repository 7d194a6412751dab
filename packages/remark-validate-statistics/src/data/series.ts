import type {Category, Indicator, Observation, Population} from '@collate/statistics'
import {comparePeriods, firstDayOf, isAlike, isSamePeriod, parsePeriod} from '@collate/statistics/model'

/** All observations of one indicator. */
export type Series = {
  indicator: Indicator
  /** Oldest first. */
  rows: Observation[]
}

/** What picks rows out of a series; what is left out picks all. */
export type Selection = {
  period?: string
  /** `null`: rows without a category. */
  category?: Category | null
  population?: Population
}

export function createSeries(indicator: Indicator, rows: Observation[]): Series {
  return {indicator, rows: rows.toSorted((a, b) => comparePeriods(a.when, b.when))}
}

/** @returns rows, oldest first */
export function select({rows}: Series, {period, category, population}: Selection): Observation[] {
  const when = period === undefined ? undefined : parsePeriod(period)
  if (period !== undefined && !when) return []
  return rows.filter(
    (row) =>
      (when === undefined || isSamePeriod(row.when, when)) &&
      (category === undefined || row.category?.id === category?.id) &&
      (population === undefined || row.population.id === population.id)
  )
}

/** The rows of one category, and whom they count. */
export type Group = {rows: readonly Observation[]; populations: readonly Population[]}

const groups = new WeakMap<Series, Map<string | null | undefined, Group>>()

/**
 * Rows of a category; found once.
 *
 * @param category - `null`: the indicator as a whole; nothing: all rows
 */
export function groupOf(series: Series, category: Category | null | undefined): Group {
  let known = groups.get(series)
  if (!known) groups.set(series, (known = new Map()))
  const key = category ? category.id : category
  let group = known.get(key)
  if (!group) {
    const rows = select(series, category === undefined ? {} : {category})
    const populations = new Map(rows.map((row) => [row.population.id, row.population]))
    known.set(key, (group = {rows, populations: [...populations.values()]}))
  }
  return group
}

const waves = new WeakMap<Observation, readonly Observation[]>()

/** The waves of one statistic: its indicator, category and population through time, oldest first. */
export function wavesOf(series: Series, row: Observation): readonly Observation[] {
  let found = waves.get(row)
  if (!found) {
    const rows = select(series, {category: row.category ?? null, population: row.population})
    waves.set(row, (found = rows.filter(({when}) => isAlike(when, row.when))))
  }
  return found
}

/** The waves before one, oldest first. */
export function earlierWaves(series: Series, row: Observation): Observation[] {
  return wavesOf(series, row).filter(({when}) => comparePeriods(when, row.when) < 0)
}

/** The newest row that was public at a date; the newest of all where none was, or no date is known. */
export function newest(rows: readonly Observation[], date: string | undefined): Observation | undefined {
  if (date === undefined) return rows.at(-1)
  const day = firstDayOf(date)
  return rows.findLast((row) => firstDayOf(row.source.published) <= day) ?? rows.at(-1)
}
