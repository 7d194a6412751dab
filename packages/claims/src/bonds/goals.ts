import type {Hedge, Quantity} from '../quantity.ts'
import {isBeside} from '../quantities/beside.ts'
import {foldText} from '../fold/fold-text.ts'
import {quantityAt, type Sequence} from './sequence.ts'

/**
 * Missed the standard of seven minutes, 未达到7分钟的标准: a number that something is held against, of which not to reach
 * it says neither that it is less nor that it is denied.
 */
export function isGoal({quantities, signs, written}: Sequence, row: number): boolean {
  const {start, end} = signs[quantities[row]!]!
  return (
    isBeside(foldText(written(end, end + widest)).text, 'goalBehind') ||
    isBeside(foldText(written(Math.max(start - widest, 0), start)).text, 'goalBefore')
  )
}

/** The hedge of such a number, where another one is written: 未达到 is said of what is held against it. */
export function hedgeOfGoal(sequence: Sequence, row: number): Hedge | undefined {
  const {hedge, start, end} = quantityAt(sequence, sequence.quantities[row]!)
  const isMissed = hedge === 'under' && isBeside(sequence.written(start, end), 'missing')
  return isMissed && isGoal(sequence, row) ? 'exactly' : undefined
}

/** The same number with the hedge that stands apart from it. */
export function asHedged(quantity: Quantity, hedge: Hedge | undefined): Quantity {
  return hedge === undefined ? quantity : {...quantity, hedge}
}

const widest = 48
