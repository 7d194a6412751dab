import {isSamePeriod} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {CitedIndicator} from './hypothesis.ts'

/** Whether a row is where a citation pins it; at the end of a change where it pins one. */
export function isPinned({period, population, category, vintage}: CitedIndicator, row: Observation): boolean {
  return (
    (period === undefined || isSamePeriod(row.when, period)) &&
    (population === undefined || row.population.id === population.id) &&
    (category === undefined || row.category === category) &&
    (vintage === undefined || row.out === vintage)
  )
}
