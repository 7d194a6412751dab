import {comparePeriods, isSamePeriod} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import {isPair, type Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading} from './context.ts'

/** A pin decides between readings, and never stands in for words. */
export const pinned = 1.5
/** Another cell than the one that is pinned. */
export const offPin = 9

/**
 * How the period of a hypothesis goes with the one that is pinned.
 *
 * Of a change from A to B, a value alone is that of B, one told as the start that of A; what lies between may
 * be told where words name it.
 *
 * @returns nothing where no period is pinned
 */
export function pinOfPeriod(
  {citation, role, row, from}: Hypothesis,
  {stance}: Pick<JudgeReading, 'stance'>
): 'on' | 'between' | 'off' | undefined {
  const {from: start, period: end} = citation
  if (!end) return undefined
  const isAtEnd = isSamePeriod(row.when, end)
  if (!start) return isAtEnd || (role !== 'value' && from && isSamePeriod(from.when, end)) ? 'on' : 'off'
  const isIn = ({when}: Observation): boolean =>
    comparePeriods(start, when) <= 0 && comparePeriods(when, end) <= 0
  if (!isIn(row) || (from && !isIn(from))) return 'off'
  const isChange = isPair(role) && from !== undefined && !isSamePeriod(from.when, row.when)
  if (isChange) return isAtEnd && isSamePeriod(from.when, start) ? 'on' : 'between'
  const isStart = stance.as === 'from' || stance.as === 'than'
  return isSamePeriod(row.when, isStart ? start : end) ? 'on' : 'between'
}
