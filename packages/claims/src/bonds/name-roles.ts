import {isComparedWith, isOfBracket, isSaidForComparison} from './comparison.ts'
import type {SignPlace} from './owners.ts'
import {isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** What a name is to a number: said of it, its base, the frame of the statement, or what it is compared with. */
export type NameRole = 'said' | 'base' | 'frame' | 'compared'

/** What a name is to the number at a place. */
export function roleOf(sequence: Sequence, place: SignPlace, quantity: number): NameRole {
  const {signs} = sequence
  if (isSaidForComparison(sequence, place) && !isOfBracket(sequence, place, quantity)) return 'compared'
  const {first, last} = place
  let at = first - 1
  while (at >= 0 && isLight(signs[at]!)) at--
  const isLed = wordOf(signs[at], 'relation')?.relation === 'of'
  if (isLed && at - 1 > quantity && isComparedWith(sequence, at - 1)) return 'compared'
  if (quantity < first) return isLed ? 'base' : 'said'
  const isEnded = wordOf(signs[last + 1], 'relation')?.relation === 'of'
  const opens = isLed && (at === 0 || signs[at - 1]?.type === 'stop')
  if (last < quantity && (opens || isEnded) && isStop(signs[isEnded ? last + 2 : last + 1], 'comma'))
    return 'frame'
  return last < quantity && isEnded && !hasOwnBase(sequence, last, quantity) ? 'base' : 'said'
}

/** 北领地的比率最高，为564人，接近*全国水平的*12倍: a later part of the sentence says itself what its number is of. */
function hasOwnBase({signs}: Sequence, last: number, quantity: number): boolean {
  return (
    wordOf(signs[quantity - 1], 'relation')?.relation === 'of' &&
    signs.slice(last + 1, quantity).some((sign) => isStop(sign))
  )
}

/** In Asia, …: the place, or those of whom, that a sentence or a part of it begins with. */
export function opensSentence({signs, passed}: Sequence, {first}: SignPlace): boolean {
  let at = first - 1
  while (at >= 0 && isLight(signs[at]!)) at--
  const relation = wordOf(signs[at], 'relation')?.relation
  return (relation === 'in' || relation === 'of') && passed[at] === 0 && (at === 0 || isStop(signs[at - 1]))
}

/** *Of the mothers*, 59%; *母亲当中*，59%: the statement opens with whose share it is, and the number follows. */
export function opensRight({signs}: Sequence, {first, last}: SignPlace, quantity: number): boolean {
  const isOf = (at: number): boolean => wordOf(signs[at], 'relation')?.relation === 'of'
  let [lead, comma] = [first - 1, isOf(last + 1) ? last + 2 : last + 1]
  while (lead >= 0 && isLight(signs[lead]!)) lead--
  const isLed = (isOf(lead) && !isStop(signs[lead - 1], 'quote')) || comma === last + 2
  return (
    isLed &&
    isStop(signs[comma], 'comma') &&
    signs.slice(comma + 1, quantity).every((sign) => isLight(sign) || sign.type === 'time')
  )
}

/** *Print* leads: 84% read print, 44% e-books: what the head of a list names and the list names again is said there. */
export function isOfHead({signs, quantities}: Sequence, {last}: SignPlace): boolean {
  const first = quantities[0]!
  return last < first && signs.slice(last + 1, first).some((sign) => isStop(sign, 'colon'))
}

/** 4.0%（新患者）和25%（复治患者）: alone in the brackets right behind its number. */
export function isLabelOf({signs}: Sequence, {first, last}: SignPlace, quantity: number): boolean {
  return first - 2 === quantity && isStop(signs[first - 1], 'open') && isStop(signs[last + 1], 'close')
}
