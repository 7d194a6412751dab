import type {Indicator, Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import {loadPackages} from '../data/data-package.ts'
import type {ShownFact, Statistic} from '../facts/fact.ts'

/** Values of an indicator over time, of one category and population; the newest first. */
export type ClaimHistoryRows = {indicator: Indicator; observations: Observation[]}

/** Values that a table of a few lines shows; all of them stand on the page of the indicator. */
const most = 12

/** The series that the statistics of a fact belong to, each once. */
export async function historyOf({statistics}: Pick<ShownFact, 'statistics'>): Promise<ClaimHistoryRows[]> {
  const packages = new Map((await loadPackages()).map((data) => [data.name, data]))
  const series = new Map<string, ClaimHistoryRows>()
  for (const statistic of statistics) {
    const data = packages.get(statistic.package)
    const indicator = data?.indicators.get(statistic.indicator.id)
    if (!data || !indicator) continue
    const own = data.observations.filter((row) => row.indicator === indicator && isAlike(row, statistic))
    const observations = own.toSorted((left, right) => comparePeriods(right.when, left.when)).slice(0, most)
    const key = `${statistic.package}/${indicator.id}`
    const known = series.get(key)
    // Several categories of one wave are no history of each other.
    if (known) known.observations = []
    else series.set(key, {indicator, observations})
  }
  return [...series.values()]
}

function isAlike({category, population}: Observation, statistic: Statistic): boolean {
  return category?.id === statistic.category?.id && population.id === statistic.population.id
}
