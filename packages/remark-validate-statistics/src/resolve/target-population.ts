import type {Claim} from '@collate/claims'
import type {Category, Population} from '@collate/statistics'
import {groupOf, type Series} from '../data/series.ts'
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
  const ofCategory = groupOf(series, category).populations
  const bases = ofCategory.length > 0 ? ofCategory : groupOf(series, undefined).populations
  const usual = usualOf(bases, indicator.population)
  const namedIn = (names: {has(id: string): boolean}): Population | undefined =>
    [...(usual ? [usual] : []), ...bases].find((d) => names.has(populationId(indicator.package, d.id)))

  const mention = baseMention(claim, series)
  if (mention) {
    const named = namedIn(new Set(mention.ids))
    if (named) return {population: named}
    const known = usual ?? indicator.population
    const span = {start: mention.start, end: mention.end}
    return {...(usual && {population: usual}), fault: {span, known}}
  }

  const named = namedIn(context.populations())
  if (named) return {population: named}
  return {
    ...(usual && {population: usual}),
    ...(!claim.ofPrevious && {fault: {known: usual ?? indicator.population}})
  }
}

/** The indicator's own population where it has rows, or the only one that has. */
function usualOf(bases: readonly Population[], own: Population): Population | undefined {
  return bases.find((d) => d.id === own.id) ?? (bases.length === 1 ? bases[0] : undefined)
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
