import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading} from '../resolve/stat.ts'

/** Makes ids that are unique in an edition; a statistic stated again gets `-2`. */
export function createIds(): (reading: StatReading) => string {
  const used = new Map<string, number>()
  return (reading) => {
    const id = claimId(reading)
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  }
}

/**
 * Name a claim by what it states, so that both editions name it alike.
 *
 * @example
 * // `k8s-production-2025`, `project-use-2025-helm`, `containers-2023-2025-change`
 */
function claimId(reading: StatReading): string {
  const rows = rowsOf(reading).toSorted(inTableOrder)
  const [first] = rows
  if (!first) return unknownId(reading)
  const inTime = rows.toSorted((a, b) => comparePeriods(a.when, b.when))
  const periods = unique(inTime.map((row) => row.period.replace('/', '-')))
  const categories = unique(rows.flatMap((row) => row.category?.id ?? []))
  const populations = unique(
    rows.flatMap(({population, indicator}) =>
      population.id === indicator.population.id ? [] : [population.id]
    )
  )
  const indicators = unique(rows.map((row) => row.indicator.id))
  const ending = reading.role === 'value' ? [] : [endings[reading.role]]
  return [...indicators, ...periods, ...abridge(categories), ...populations, ...ending].join('-')
}

/** What nothing bears out is named by its citation. */
function unknownId({stat}: StatReading): string {
  const [name = ''] = stat.cite.split(/\s/).map((text) => text.slice(text.indexOf('/') + 1))
  return name.replaceAll(/[^\w.-]+/g, '-') || 'claim'
}

const endings: Record<Exclude<StatReading['role'], 'value'>, string> = {
  difference: 'change',
  relative: 'relative',
  multiple: 'ratio',
  proportion: 'ratio',
  rest: 'rest',
  sum: 'sum',
  parts: 'parts',
  sample: 'sample',
  rank: 'rank'
}

/** Categories by their place in the table: their order in a sentence differs between languages. */
function inTableOrder(left: Observation, right: Observation): number {
  return left.place.path === right.place.path
    ? placeOf(left) - placeOf(right)
    : left.place.path < right.place.path
      ? -1
      : 1
}

function placeOf({category, place}: Observation): number {
  return category?.place.line ?? place.line
}

const most = 3

function abridge(ids: string[]): string[] {
  return ids.length > most ? [ids[0]!, 'and', String(ids.length - 1), 'more'] : ids
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)]
}
