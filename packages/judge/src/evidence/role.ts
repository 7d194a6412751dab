import {isPair, type Hypothesis} from '../hypotheses/hypothesis.ts'
import {namedPeriods} from '../time/named.ts'
import {tellsGrowth} from '../hypotheses/growth.ts'
import {unitKind} from '../numbers/unit.ts'
import {keyOf, type JudgeReading, type SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'

/** Weigh whether the words tell a number, or what became of one. */
export function weighRole(
  {citation, role}: Hypothesis,
  {stance, quantity}: JudgeReading,
  {gaps}: SentenceContext
): Weighed {
  const weighed: Weighed = {facet: 'role', support: 0, against: 0}
  const isChange = stance.as === 'by'
  if (role === 'value') {
    if (isChange && !tellsGrowth(citation)) weighed.against = 3
    if (stance.as === 'to' || stance.as === 'from' || stance.as === 'than') weighed.support = 2
    return weighed
  }
  if (isPair(role)) {
    if (isChange) weighed.support = 3
    else if (role === 'multiple' || role === 'ratio') weighed.support = 1
    else if (stance.as === 'to' || stance.as === 'from') weighed.against = 3
    else if (gaps) weighed.support = 2
    else if (role === 'difference') weighed.against = 2
    else if (quantity.kind === 'percent' || unitKind(citation.indicator.unit) === quantity.kind) weighed.against = 3
  }
  return weighed
}

/** Weigh the words that say from when a change counts. */
export function weighSince(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Weighed {
  const weighed: Weighed = {facet: 'since', support: 0, against: 0}
  const {role, row, from, citation} = hypothesis
  if (!from || (role !== 'difference' && role !== 'relative' && role !== 'multiple')) return weighed
  const periods = [...new Set(citation.rows.map((d) => d.period))]
  for (const {time, strength, as, start, end} of reading.times) {
    if (as !== 'compared') continue
    const named = namedPeriods(time, periods, context.clock, row.period)
    if (!named) continue
    if (named.includes(from.period)) weighed.support = Math.max(weighed.support, strength)
    else if (strength > weighed.against && !used(start, end, strength))
      Object.assign(weighed, {against: strength, sign: {start, end}})
  }
  if (row.period < from.period) weighed.against = Math.max(weighed.against, 3)
  return weighed

  function used(start: number, end: number, strength: number): boolean {
    const taken = context.used.get(keyOf({start, end}))
    return taken !== undefined && taken.by !== reading.at && taken.strength > strength
  }
}

