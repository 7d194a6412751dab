import type {Quantity} from '../quantity.ts'
import {isBeside} from './beside.ts'

/**
 * Whether a count is of points, by its noun alone: of percentages or of an index, which what it is said of tells.
 *
 * Quantities of kind `points` are of percentages, and none of these.
 */
export function countsPoints({kind, unit}: {kind: Quantity['kind']; unit?: string | undefined}): boolean {
  return kind === 'count' && unit !== undefined && isBeside(unit, 'pointsNoun')
}
