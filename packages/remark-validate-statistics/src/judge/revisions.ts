import {isTrue, ownUnit, valueHypotheses} from '@collate/judge/hypotheses'
import type {Observation} from '@collate/statistics'
import {isFact, isSamePeriod} from '@collate/statistics/model'
import type {StatReading} from '../resolve/stat.ts'

/** The other version of the same value that a number is true of: what was published before or later. */
export function versionStated({settled, slice, expected}: StatReading): Observation | undefined {
  const [row] = expected[0]?.rows ?? []
  const {citation, role} = settled?.hypothesis ?? {}
  if (!settled || !row || !citation || role !== 'value' || row.versions.length === 1) return undefined
  const others = row.versions.filter((d) => d !== row)
  const own = ownUnit(settled.reading, slice, citation)
  return valueHypotheses(own, slice, citation, others).find(isTrue)?.row
}

/** Whether two rows are the same value, published twice. */
export function isVersion(row: Observation, {when, category, population}: Observation): boolean {
  return isSamePeriod(row.when, when) && row.category === category && row.population.id === population.id
}

/** What took the place of a value: a revised one, a later forecast, a new target, or what was measured in the end. */
export type Successor = 'revised' | 'forecast' | 'target' | 'measured'

/** What a newer value of the same period makes of an old one. */
export function successorOf(old: Observation, newer: Observation): Successor {
  if (isFact(newer)) return isFact(old) ? 'revised' : 'measured'
  return newer.status === 'target' ? 'target' : 'forecast'
}
