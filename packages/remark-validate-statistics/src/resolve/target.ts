import type {Claim} from '@collate/claims'
import type {Category, Observation, Population} from '@collate/statistics'
import type {Citation} from '../citation.ts'
import {groupOf} from '../data/groups.ts'
import {type Series} from '@collate/statistics/model'
import type {PassageContext} from './context.ts'
import type {Target} from './stat.ts'
import {findCategories} from './target-category.ts'
import {findPeriod} from './target-period.ts'
import {findPopulation} from './target-population.ts'

/**
 * Find the statistics that a claim states: one for each category it names.
 *
 * What the citation leaves out the text supplies.  Where either is wrong, the
 * target says so and still holds the row that comes nearest.
 *
 * @param fits - whether a row bears the claim out; decides where the text leaves several open
 */
export function findTargets(
  claim: Claim,
  citation: Citation,
  context: PassageContext,
  fits: (row: Observation) => boolean
): Target[] {
  const series = context.library.series(citation.indicator)
  const {categories, fault} = findCategories(claim, citation, series)
  const wanted: Array<Category | null | undefined> = categories.length > 0 ? categories : [undefined]

  return wanted.map((category) => {
    const base = findPopulation(claim, series, category, context)
    const rows = candidates(series, category, base.population)
    const period = findPeriod(claim, citation.period, rows, context)
    const row = choose(period.rows.length > 0 ? period.rows : rows, fits)
    return {
      citation,
      series,
      ...(category && {category}),
      ...(base.population && {population: base.population}),
      ...(row && {row}),
      ...(period.fault && {period: period.fault}),
      ...(fault && {categoryFault: fault}),
      ...(base.fault && {populationFault: base.fault})
    }
  })
}

/** Rows of a category and population; of the category alone where they never met. */
function candidates(
  series: Series,
  category: Category | null | undefined,
  population: Population | undefined
): readonly Observation[] {
  const ofCategory = groupOf(series, category).rows
  if (!population) return ofCategory
  const both = ofCategory.filter((row) => row.population.id === population.id)
  return both.length > 0 ? both : ofCategory
}

function choose(rows: readonly Observation[], fits: (row: Observation) => boolean): Observation | undefined {
  return rows.findLast(fits) ?? rows.at(-1)
}
