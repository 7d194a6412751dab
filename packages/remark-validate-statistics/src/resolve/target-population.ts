import type {Claim} from '@collate/claims'
import type {Category, Indicator, Population} from '@collate/statistics'
import {groupOf} from '../data/groups.ts'
import {type Series} from '@collate/statistics/model'
import {populationId} from '../data/vocabulary.ts'
import {words as en} from '../en/words.ts'
import {words as zh} from '../zh/words.ts'
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
  // Where the data name nobody, a text may name whom it likes.
  if (usual?.id === '') return {population: usual}
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

  const named = namedIn(new Set(context.populations().flatMap(({values}) => values)))
  if (named) return {population: named}
  if (claim.ofPrevious) return {...(usual && {population: usual})}
  const span = otherName(claim, indicator, context)
  return {
    ...(usual && {population: usual}),
    fault: {...(span && {span}), known: usual ?? indicator.population}
  }
}

/** Somebody whom the statistic does not count, where nobody else is named: the cars that drivers bought, 31%. */
function otherName(
  claim: Claim,
  indicator: Indicator,
  {populations, passage, claims, language}: PassageContext
): {start: number; end: number} | undefined {
  const {start, end} = claim.quantity
  // 5%的旅行者: whoever they are, they are named.
  if (languages[language].ownBase.test(passage.text.slice(end, end + 4))) return
  const labels = [...indicator.categories.values()].flatMap(({label, aliases}) => [
    label[language],
    ...aliases[language]
  ])
  const own = passage.stats.find((stat) => stat.start < claim.quantity.end && start < stat.end)
  // What other values are said of is not free: explorers (8%) and adopters (32%).
  const taken = claims.flatMap(({label, population, categories}) => [
    ...(label ? [label] : []),
    ...(population ? [population] : []),
    ...categories
  ])
  const names = populations().filter(
    (d) =>
      !taken.some((other) => other.start < d.end && d.start < other.end) &&
      d.values.some((id) => id.startsWith(`${indicator.package}/`)) &&
      !labels.includes(passage.text.slice(d.start, d.end)) &&
      !passage.stats.some((stat) => stat !== own && stat.start <= d.start && d.end <= stat.end)
  )
  const name = names.findLast((d) => d.end <= start) ?? names[0]
  return name && {start: name.start, end: name.end}
}

const languages = {zh, en}

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
