import {comparePeriods} from '../period/compare-periods.ts'
import type {Observation} from '../statistic.ts'
import {selectRows, type Series} from './series.ts'

/**
 * What parts two values of one series: the first value behind the one, up to the
 * other, that may not be joined with what was before it.
 *
 * @returns nothing where they may be joined, or are of different categories or populations
 */
export function breakBetween(series: Series, one: Observation, other: Observation): Observation | undefined {
  if (one.category !== other.category || one.population.id !== other.population.id) return undefined
  const isInOrder = comparePeriods(one.when, other.when) < 0
  const [from, to] = isInOrder ? [one, other] : [other, one]
  const rows = selectRows(series, {category: one.category ?? null, population: one.population})
  return rows.find(
    (row) =>
      row.break !== undefined &&
      comparePeriods(row.when, from.when) > 0 &&
      comparePeriods(row.when, to.when) <= 0
  )
}
