import {comparePeriods, isSamePeriod} from '../period/compare-periods.ts'
import {parsePeriod} from '../period/read-period.ts'
import type {Category, DataPackage, Indicator, Observation, Population} from '../statistic.ts'

/** Observations of one indicator. */
export type Series = {
  indicator: Indicator
  /** Oldest first; of several versions of one value, the one published first. */
  rows: Observation[]
}

/** What picks rows out of a series; what is left out picks all. */
export type RowChoice = {
  /** As a citation writes it: `2024-H1` picks `2024-01/2024-06`. */
  period?: string
  /** `null`: rows without a category. */
  category?: Category | null
  population?: Population
}

/** The rows of an indicator, oldest first. */
export function createSeries(indicator: Indicator, rows: readonly Observation[]): Series {
  return {indicator, rows: rows.toSorted((a, b) => comparePeriods(a.when, b.when) || a.out - b.out)}
}

/** The series of every indicator of a package, by its id; one without observations has an empty one. */
export function seriesOf({indicators, observations}: DataPackage): Map<string, Series> {
  const rows = new Map<string, Observation[]>([...indicators.keys()].map((id) => [id, []]))
  for (const row of observations) rows.get(row.indicator.id)?.push(row)
  return new Map([...indicators].map(([id, indicator]) => [id, createSeries(indicator, rows.get(id)!)]))
}

/** @returns rows, oldest first */
export function selectRows({rows}: Series, {period, category, population}: RowChoice): Observation[] {
  const when = period === undefined ? undefined : parsePeriod(period)
  if (period !== undefined && !when) return []
  return rows.filter(
    (row) =>
      (when === undefined || isSamePeriod(row.when, when)) &&
      (category === undefined || row.category?.id === category?.id) &&
      (population === undefined || row.population.id === population.id)
  )
}
