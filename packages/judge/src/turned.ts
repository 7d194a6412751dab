import type {Quantity} from '@collate/claims'
import type {Candidate} from './candidate.ts'
import type {JudgeReading} from './evidence/context.ts'
import {isPair} from './hypotheses/hypothesis.ts'

/** The hedge that says the other side. */
const opposite: Partial<Record<Quantity['hedge'], Quantity['hedge']>> = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least'
}

/**
 * Fewer than 30 million, for 31.4: true of whatever is far smaller too.  Where a floor or ceiling says too little of
 * the value that makes it true, and the words speak no less for one right beyond it, that one is meant.
 *
 * @param candidatesOf - the candidates of the same words with another hedge
 */
export function turnedHedge(
  truth: Candidate,
  reading: JudgeReading,
  candidatesOf: (reading: JudgeReading) => readonly Candidate[]
): Candidate | undefined {
  const {quantity} = reading
  const hedge = opposite[quantity.hedge]
  const isTotal = reading.part === 'total'
  // Together they are less than half: whatever one of them is.
  if (hedge === undefined || (truth.hypothesis.outcome !== 'less' && !isTotal)) return undefined
  // No more than 14.9%, for just that.
  const plain = candidatesOf({...reading, quantity: {...quantity, hedge: 'exactly'}})
  const {row, role} = truth.hypothesis
  if (
    plain.some(
      (d) => d.hypothesis.row === row && d.hypothesis.role === role && d.hypothesis.outcome === 'agrees'
    )
  )
    return undefined
  return candidatesOf({...reading, quantity: {...quantity, hedge}}).find((candidate) => {
    if (candidate.hypothesis.outcome !== 'agrees') return false
    if (candidate.choice > truth.choice || candidate.cost > truth.cost) return false
    // What a number without words of change could be worked out to be has no more to say for it.
    const isLikely = candidate.support >= truth.support || isPair(role)
    const other = candidate.hypothesis.role
    return isTotal ? other === 'sum' : other === 'value' && isLikely
  })
}
