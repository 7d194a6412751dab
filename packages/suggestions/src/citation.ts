import type {Observation} from '@collate/statistics'

/**
 * The citation that names a statistic in full.
 *
 * A population that is not the usual one cannot be cited: the sentence names it.
 *
 * @example
 * citationOf(row) // => 'cncf-annual-survey/project-production@2025#helm'
 */
export function citationOf({indicator, period, category}: Observation): string {
  return `${indicator.package}/${indicator.id}@${period}${category ? `#${category.id}` : ''}`
}

/** Whether a sentence has to name the population for a citation to mean this statistic. */
export function isOfOtherPopulation({population, indicator}: Observation): boolean {
  return population.id !== indicator.population.id
}
