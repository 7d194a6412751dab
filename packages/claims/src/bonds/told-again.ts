import type {Quantity} from '../quantity.ts'
import {hasClass, isLight, isStop, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** About half of adults (47%), nearly half stay: 47%, 不到半数的成年人（47%）, 约半数，即47%: the number in the brackets right behind what is counted, or told again. */
export function exactlyOf(sequence: Sequence, row: number): Quantity | undefined {
  const {signs, quantities} = sequence
  const [at, behind] = [quantities[row]!, quantities[row + 1]]
  if (behind === undefined) return undefined
  const [rounded, exact] = [quantityAt(sequence, at), quantityAt(sequence, behind)]
  const between = signs.slice(at + 1, behind)
  const isNamed =
    rounded.kind === 'percent' && (isStop(between.at(-1), 'colon') || isNamedAnew(sequence, row, between))
  const isTold = isNamed || isStop(between.at(-1), 'open') || hasClass(between.at(-1), 'again')
  const leadsOn = between
    .slice(0, -1)
    .some(
      (sign) =>
        isStop(sign, 'open', 'close', 'list', 'semicolon', 'dash') ||
        hasClass(sign, 'move') ||
        hasClass(sign, 'joint') ||
        wordOf(sign, 'relation')?.relation === 'than'
    )
  // More than half of them (41% of women): what stands behind it may make another one of it.
  const isAlone = isNamed || rounded.hedge === 'about' || isStop(signs[behind + 1], 'close')
  const isRounded = rounded.hedge !== 'exactly' && exact.hedge === 'exactly'
  return isTold && (isNamed || !leadsOn) && isAlone && isRounded && rounded.kind === exact.kind
    ? exact
    : undefined
}

/** Most disputes were settled: the success rate was 76.9%. Behind a colon the measure may be named with the last number. */
function isNamedAnew({signs, quantities}: Sequence, row: number, between: Sequence['signs']): boolean {
  const colon = between.findLastIndex((sign) => sign.type === 'stop')
  return (
    isStop(between[colon], 'colon') &&
    row + 2 === quantities.length &&
    isStop(signs[quantities[row + 1]! + 1], 'full') &&
    between.slice(colon + 1).every((sign) => sign.type === 'text' || isLight(sign))
  )
}

/** Four in ten cases in adults aged 30 and over (40%), 四成（40%）: the share that stands alone in the brackets behind those whose share it is. */
export function againOf(sequence: Sequence, row: number): Quantity | undefined {
  const {signs, quantities} = sequence
  const at = quantities[row]!
  if (quantityAt(sequence, at).kind !== 'percent') return undefined
  const open = signs.findIndex((sign, place) => place > at && endsName(sign))
  const told = signs[open + 1]
  const isAlone = isStop(signs[open], 'open') && isStop(signs[open + 2], 'close')
  return isAlone && told?.type === 'quantity' && told.quantity.kind === 'percent' ? told.quantity : undefined
}

/** Whether a sign is no more of those whose share a number is. */
function endsName(sign: Sequence['signs'][number]): boolean {
  const relation = wordOf(sign, 'relation')?.relation
  return (
    sign.type === 'stop' ||
    (sign.type === 'quantity' && sign.quantity.kind === 'percent') ||
    hasClass(sign, 'move') ||
    relation === 'than' ||
    relation === 'who'
  )
}
