import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'

/** How strongly the group speaks that a change began with. */
const near = 2

/**
 * The share of commuters fell from 78% to 71%: where a change ended is of the group and the category that it began
 * with, unless words say another.
 */
export function withStart(
  weighed: Weighed,
  groupOf: (row: Hypothesis['row']) => string | undefined,
  {row}: Hypothesis,
  {stance}: JudgeReading,
  {start}: SentenceContext
): Weighed {
  if (weighed.support > 0 || stance.as !== 'to' || start?.row.indicator !== row.indicator) return weighed
  const isOther = groupOf(start.row) !== groupOf(row)
  return isOther ? {...weighed, against: Math.max(weighed.against, near)} : weighed
}
