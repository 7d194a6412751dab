import {comparePeriods} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'

/** All values of an indicator, oldest first. */
type Rows = readonly Observation[]

/**
 * What is asked of all values of an indicator for each of them again, found once for all: judging takes as long as
 * there are values, not as their square.
 */
export function ofAllRows<T>(find: (rows: Rows) => T): (rows: Rows) => T {
  const known = new WeakMap<Rows, {found: T}>()
  return (rows) => {
    let kept = known.get(rows)
    if (!kept) known.set(rows, (kept = {found: find(rows)}))
    return kept.found
  }
}

/** The periods of some values, each once, in their order. */
export const periodsOf = ofAllRows((rows): readonly string[] => [...new Set(rows.map((d) => d.period))])

const series = ofAllRows((rows) => Map.groupBy(rows, keyOf))

/** The values of the same category and population, oldest first. */
export function alikeRows(rows: Rows, like: Observation): Rows {
  return series(rows).get(keyOf(like)) ?? none
}

/** How many of the values of the same category and population, counted from the oldest, are of a time before it. */
export function countBefore(alike: Rows, {when}: Observation): number {
  let [low, high] = [0, alike.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparePeriods(alike[middle]!.when, when) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const none: Rows = []

function keyOf({category, population}: Observation): string {
  return `${category?.id ?? ''} ${population.id}`
}
