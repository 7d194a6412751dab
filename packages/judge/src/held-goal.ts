import type {Observation} from '@collate/statistics'
import type {JudgeReading} from './evidence/context.ts'
import {valueOf} from './hypotheses/value.ts'
import {compareFractions, parseFraction} from './numbers/fraction.ts'

/**
 * 5.00%，高于2.88%的目标: what the words set a goal against is what was told right before it, and the goal is just as it is.
 *
 * @returns the same reading where what was told is not on that side of it
 */
export function withHeldGoal(reading: JudgeReading, anchor: Observation | undefined): JudgeReading {
  const {quantity, isGoal} = reading
  const isOver = quantity.hedge === 'over'
  if (!isGoal || !anchor || (!isOver && quantity.hedge !== 'under')) return reading
  const order = compareFractions(valueOf(anchor), parseFraction(quantity.value))
  return order === (isOver ? 1 : -1) ? {...reading, quantity: {...quantity, hedge: 'exactly'}} : reading
}
