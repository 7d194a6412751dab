import {foldText} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import type {JudgeReading} from './evidence/context.ts'
import {valueOf} from './hypotheses/value.ts'
import type {Citation} from './hypotheses/hypothesis.ts'
import {hasWords} from './language/judging.ts'
import {compareFractions, parseFraction} from './numbers/fraction.ts'
import {isValueOf} from './own-citation.ts'

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

/**
 * A job is low-paid below £11.39, 低于11.39英镑的算作低薪: what lies above or below the very value that is cited is
 * something else.
 *
 * @param slice - the number as it is written, with its hedge
 * @returns the same reading where no value is just that
 */
export function withThreshold(
  reading: JudgeReading,
  slice: string,
  citations: readonly Citation[]
): JudgeReading {
  const {quantity} = reading
  const isSide = quantity.hedge === 'over' || quantity.hedge === 'under'
  if (!isSide || !hasWords(foldText(slice).text, 'side') || !citations.some((d) => isValueOf(quantity, d)))
    return reading
  return {...reading, quantity: {...quantity, hedge: 'exactly'}}
}
