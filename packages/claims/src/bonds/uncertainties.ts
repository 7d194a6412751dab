import type {Sign} from '../signs/sign.ts'
import {hasClass, inPoints, isStop, type Sequence} from './sequence.ts'

/**
 * Which numbers are a margin of error of 1.6 points, 误差为正负1.6个百分点: it is said before the number, in its clause,
 * or of the one before it.
 */
export function findUncertainties(sequence: Sequence): boolean[] {
  const {signs, quantities} = sequence
  const leads = (sign: Sign): boolean => hasClass(sign, 'move') || isStop(sign, 'semicolon', 'full')
  let isOfBefore = false
  return quantities.map((at, row) => {
    const last = quantities[row - 1]
    const before = signs.slice((last ?? -1) + 1, at)
    const said = before.findLastIndex((sign) => hasClass(sign, 'uncertainty'))
    // The margins of error are: 2.9 points for parents, …
    const isSaid =
      said >= 0 &&
      (before[said]!.clause === signs[at]!.clause ||
        before.slice(said).every((sign) => !isStop(sign) || isStop(sign, 'colon')))
    // Plus or minus 2.3 points among the one and 2.2 among the other.
    const goesOn =
      isOfBefore &&
      last !== undefined &&
      !before.some(leads) &&
      inPoints(sequence, at).unit === inPoints(sequence, last).unit
    return (isOfBefore = isSaid || goesOn)
  })
}
