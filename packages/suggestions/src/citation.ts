import type {Observation} from '@collate/statistics'
import {nameOfRow, writeCitation} from '@collate/statistics/model'

/**
 * The citation that names a statistic in full, whatever a sentence says; of several versions the newest needs no pin.
 *
 * @example
 * citationOf(row) // => 'cncf-annual-survey/project-production@2025#helm'
 */
export function citationOf(row: Observation): string {
  const {vintage, ...name} = nameOfRow(row)
  const isNewest = row === row.versions.at(-1)
  return writeCitation({...name, ...(vintage !== undefined && !isNewest && {vintage})})
}

/** Whether a sentence has to name the population for a citation to mean this statistic. */
export function isOfOtherPopulation({population, indicator}: Observation): boolean {
  return population.id !== indicator.population.id
}
