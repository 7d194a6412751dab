import {
  calendarOf,
  isSamePeriod,
  periodBefore,
  yearsBefore,
  type Day,
  type Period
} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {JudgeReading} from '../evidence/context.ts'
import {alikeRows, ofAllRows} from './all-rows.ts'
import {tellsGrowth} from './growth.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {ownUnit} from './own-unit.ts'
import {valueHypotheses} from './value.ts'

/**
 * What was published of a change that a number tells of a level, where the values of the level do not give it: exports
 * fell by 2.6% in 2024, and nobody has said how much they were in 2023.
 */
export function publishedHypotheses(
  reading: JudgeReading,
  slice: string,
  citations: readonly Citation[]
): Hypothesis[] {
  if (reading.stance.as !== 'by') return []
  return citations
    .filter((citation) => !tellsGrowth(citation))
    .flatMap((citation) => {
      const own = [...citation.growths(), ...citation.growthsAlike()].filter((row) => !isGiven(row, citation))
      return [...Map.groupBy(own, ({indicator}) => indicator)].flatMap(([indicator, rows]) => {
        const growth = growthOf(citation, indicator, rows)
        return valueHypotheses(ownUnit(reading, slice, growth), slice, growth)
      })
    })
}

/** The same citation of the growth: whom and what part it names holds for it too. */
function growthOf(
  {text, period, population, category, vintage}: Citation,
  indicator: Citation['indicator'],
  rows: readonly Observation[]
): Citation {
  const own = category && indicator.categories.get(category.id)
  return {
    text,
    indicator,
    ...(period && {period}),
    ...(population && {population}),
    ...(own && {category: own}),
    ...(vintage !== undefined && {vintage}),
    rows,
    versions: [],
    growths: () => [],
    growthsAlike: () => []
  }
}

/** Whether both values are there that a growth goes between. */
function isGiven(growth: Observation, citation: Citation): boolean {
  const {rows} = citation
  const base = baseOfGrowth(growth, citation.growths())
  if (!base) return false
  const like = rows.find(
    (row) => row.category?.id === growth.category?.id && row.population.id === growth.population.id
  )
  if (!like) return false
  const series = alikeRows(rows, like)
  return [growth.when, base].every((when) => series.some((row) => isSamePeriod(row.when, when)))
}

/**
 * The period that a published growth counts from; nothing where a stock is told for the ends of years only, of which
 * the previous one may be the month before or the year before.
 *
 * @param rows - all values of the growth
 */
export function baseOfGrowth(
  {when, indicator: {growth, timing}}: Observation,
  rows: readonly Observation[]
): Period | undefined {
  if (growth === undefined) return undefined
  if (growth.versus === 'previous') return timing === 'at' && areYearly(rows) ? undefined : periodBefore(when)
  return growth.versus === 'year' ? yearsBefore(when, 1) : growth.versus
}

/** Whether all values are of a month, and of the same one of each year. */
const areYearly = ofAllRows(
  (rows) =>
    rows.every(({when}) => when.last - when.first < longestMonth) &&
    new Set(rows.map(({when}) => dayOfYear(when.last))).size === 1
)

/** Days */
const longestMonth = 31

function dayOfYear(day: Day): string {
  const {month, day: inMonth} = calendarOf(day)
  return `${month}-${inMonth}`
}
