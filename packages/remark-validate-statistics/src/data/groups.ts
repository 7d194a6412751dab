import type {Category, Observation, Population} from '@collate/statistics'
import {selectRows, type Series} from '@collate/statistics/model'

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
    const rows = selectRows(series, category === undefined ? {} : {category})
    const populations = new Map(rows.map((row) => [row.population.id, row.population]))
    known.set(key, (group = {rows, populations: [...populations.values()]}))
  }
  return group
}
