import type {Observation} from '@collate/statistics'
import {nameOfRow, writeCitation} from '@collate/statistics/model'

/**
 * The citation that names a statistic in full, whatever a sentence and the date of its article say.
 *
 * @example
 * citationOf(row) // => 'cncf-annual-survey/project-production@2025#helm'
 */
export function citationOf(row: Observation): string {
  return writeCitation(nameOfRow(row))
}

/** Whether a sentence has to name the population for a citation to mean this statistic. */
export function isOfOtherPopulation({population, indicator}: Observation): boolean {
  return population.id !== indicator.population.id
}
