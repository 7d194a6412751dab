import type {Quantity} from '../quantity.ts'
import {hasClass, isLight, isStop, ofEachSequence, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Whether a quantity only says the one before it again: nearly half (47.7%), 1.13 billion or 13.4%. */
export function isApposed(sequence: Sequence, row: number): boolean {
  return headRows(sequence)[row] !== row
}

function saysAgain(sequence: Sequence, row: number): boolean {
  const {signs, quantities} = sequence
  const before = quantities[row - 1]
  const at = quantities[row]!
  if (before === undefined) return false
  const between = signs.slice(endOfCounted(sequence, before, at), at)
  const isAgain = isStop(signs[at - 1], 'open') || between.some((sign) => hasClass(sign, 'again'))
  return (
    isAgain &&
    !areApart(quantityAt(sequence, before), quantityAt(sequence, at)) &&
    between.every((sign) => isLight(sign) || hasClass(sign, 'again') || isStop(sign, 'open', 'comma'))
  )
}

/** 22.4 million *children*, or 14%: what is counted stands behind a number that is told again in percent. */
function endOfCounted(sequence: Sequence, before: number, at: number): number {
  const {signs} = sequence
  const isShare = quantityAt(sequence, before).kind === 'count' && quantityAt(sequence, at).kind === 'percent'
  // 11 people (34% women), or 34% of them: a share of its own.
  const isOwn = wordOf(signs[at + 1], 'relation')?.relation === 'of'
  const isClosed = !isOwn && (!isStop(signs[at - 1], 'open') || isStop(signs[at + 1], 'close'))
  let end = before + 1
  if (isShare && isClosed) while (end < at && signs[end]!.type === 'text') end++
  return end
}

/** Row of the quantity that each one says again, or its own. */
export const headRows = ofEachSequence((sequence): readonly number[] => {
  const found: number[] = []
  for (const row of sequence.quantities.keys()) found.push(saysAgain(sequence, row) ? found[row - 1]! : row)
  return found
})

/** 2,188 million (1,995 million in cars), 14.5%，即近半数: two numbers of one kind that cannot be the same. */
export function areApart(a: Quantity, b: Quantity): boolean {
  const isAlike = a.kind === b.kind && (a.unit ?? b.unit) === (b.unit ?? a.unit)
  const room = roomBetween(a, b)
  return isAlike && room !== undefined && Math.abs(Number(a.value) - Number(b.value)) > room
}

/** How far two numbers that say the same may lie apart; nothing where one says no more than which side it is on. */
function roomBetween(a: Quantity, b: Quantity): number | undefined {
  if (![a, b].every(({hedge}) => near.has(hedge))) return undefined
  const isExact = a.hedge === 'exactly' && b.hedge === 'exactly'
  const step = Math.max(Number(a.step), Number(b.step))
  return isExact ? step : Math.max(step, Math.abs(Number(a.value)) / 3)
}

const near: ReadonlySet<Quantity['hedge']> = new Set([
  'exactly',
  'nearly',
  'about',
  'just-over',
  'just-under'
])

/** 这相当于每天5600例, that is, 5,600 a day: the first number of a sentence that tells again what was told before it. */
export function isRestated({signs, quantities}: Sequence, row: number): boolean {
  const at = quantities[row]!
  const {clause} = signs[at]!
  return row === 0 && signs.slice(0, at).some((sign) => sign.clause === clause && hasClass(sign, 'again'))
}
