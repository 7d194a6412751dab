import type {Claim} from '@collate/claims'
import type {Category, Population} from '@collate/statistics'
import {select, type Series} from '../data/series.ts'
import {populationId} from '../data/vocabulary.ts'
import type {PassageContext} from './context.ts'
import type {PopulationFault} from './stat.ts'
import {categoriesNamed} from './target-category.ts'

type Found = {population?: Population; fault?: PopulationFault}

/** The base of a value: the population that the text names, else that of the indicator. */
export function findPopulation(
  claim: Claim,
  series: Series,
  category: Category | null | undefined,
  context: PassageContext
): Found {
  const {indicator} = series
  const rows = select(series, category === undefined ? {} : {category})
  const bases = new Map(
    (rows.length > 0 ? rows : series.rows).map((row) => [row.population.id, row.population])
  )
  const usual = bases.get(indicator.population.id) ?? (bases.size === 1 ? [...bases.values()][0] : undefined)
  const idOf = (population: Population): string => populationId(indicator.package, population.id)

  const mention = baseMention(claim, series)
  if (mention) {
    const named = [usual, ...bases.values()].find((d) => d && mention.ids.includes(idOf(d)))
    if (named) return {population: named}
    const known = usual ?? indicator.population
    const span = {start: mention.start, end: mention.end}
    return {...(usual && {population: usual}), fault: {span, known}}
  }

  const named = [usual, ...bases.values()].find((d) => d && context.populations.has(idOf(d)))
  if (named) return {population: named}
  return {
    ...(usual && {population: usual}),
    ...(!claim.ofPrevious && {fault: {known: usual ?? indicator.population}})
  }
}

/** A name that is one of the indicator's categories is no base: innovators (25%). */
function baseMention(claim: Claim, {indicator}: Series): Claim['population'] {
  const {population} = claim
  if (!population) return
  const isCategory = categoriesNamed(claim, indicator).some(
    ({span}) => span.start < population.end && population.start < span.end
  )
  return isCategory ? undefined : population
}
