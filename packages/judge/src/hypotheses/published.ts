import {isSamePeriod, periodBefore, yearsBefore, type Period} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {JudgeReading} from '../evidence/context.ts'
import {alikeRows} from './all-rows.ts'
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
function isGiven(growth: Observation, {rows}: Citation): boolean {
  const base = baseOfGrowth(growth)
  if (!base) return false
  const like = rows.find(
    (row) => row.category?.id === growth.category?.id && row.population.id === growth.population.id
  )
  if (!like) return false
  const series = alikeRows(rows, like)
  return [growth.when, base].every((when) => series.some((row) => isSamePeriod(row.when, when)))
}

/** The period that a published growth counts from. */
export function baseOfGrowth({when, indicator: {growth}}: Observation): Period | undefined {
  if (growth === undefined) return undefined
  if (growth.versus === 'previous') return periodBefore(when)
  return growth.versus === 'year' ? yearsBefore(when, 1) : growth.versus
}
