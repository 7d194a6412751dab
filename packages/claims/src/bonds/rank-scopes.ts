import {isBeside} from '../quantities/beside.ts'
import {hasClass, isLight, isStop, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/**
 * How many a word ranks together, 最多的*三*家企业, the *three* largest operators: none of them need be the first.
 *
 * @returns the place of the count, or `undefined` where one alone is ranked
 */
export function countOfRanked(sequence: Sequence, at: number): number | undefined {
  const {signs} = sequence
  const isCount = (place: number): boolean => {
    if (signs[place]?.type !== 'quantity') return false
    const {kind, value} = quantityAt(sequence, place)
    return kind === 'count' && value !== '1'
  }
  if (wordOf(signs[at + 1], 'relation')?.relation === 'of' && isCount(at + 2)) return at + 2
  if (isCount(at - 1) && signs[at + 1]?.type === 'text') return at - 1
  const before = signs.findLastIndex(({type}, place) => type === 'quantity' && place < at)
  const between = before < 0 ? '' : sequence.written(signs[before]!.end, signs[at]!.start)
  return isCount(before) && isBeside(between, 'severalBefore') ? before : undefined
}

/** 三个公园中唯一上升的, the highest of the four countries: a count of those among whom something is the only one, or ahead. */
export function isScope(sequence: Sequence, quantity: number, at: number): boolean {
  const {signs} = sequence
  if (signs[quantity]!.clause !== signs[at]!.clause || quantityAt(sequence, quantity).kind !== 'count')
    return false
  if (quantity < at) return signs.slice(quantity + 1, at).some(isOf)
  // Of *the* four; a record of 4 million is a value.
  let lead = quantity - 1
  while (lead > at && isLight(signs[lead]!)) lead--
  return lead < quantity - 1 && isOf(signs[lead]) && signs[quantity + 1]?.type === 'text'
}

/** The largest of the *four* kinds, 在*四*类业务中最大: how many there are among whom something is ahead. */
export function countsRanked(sequence: Sequence, row: number): boolean {
  const at = sequence.quantities[row]!
  return sequence.signs.some((sign, place) => {
    const notion = wordOf(sign, 'notion')?.notion
    return (notion === 'highest' || notion === 'lowest') && isScope(sequence, at, place)
  })
}

/** The first number behind a place. */
export function firstBehind({quantities}: Sequence, at: number): number | undefined {
  const row = quantities.findIndex((quantity) => quantity > at)
  return row < 0 ? undefined : row
}

/**
 * Whether a word of rank behind a number passes it over: a count of those among whom it ranks, what is told by the
 * way, and what its own number is only set against.
 */
export function isPassedOver(sequence: Sequence, quantity: number, at: number): boolean {
  return (
    isScope(sequence, quantity, at) ||
    isByTheWay(sequence, quantity, at) ||
    isExceeded(sequence, quantity, at)
  )
}

/** It exceeded the 5.73 trillion of 2019, reaching its highest level; 比2019年的5.73万亿元略高，为最高水平. */
function isExceeded(sequence: Sequence, quantity: number, at: number): boolean {
  const {signs, quantities} = sequence
  if (quantity > at || signs[quantity]!.clause === signs[at]!.clause || quantities[0] === quantity)
    return false
  let lead = quantity - 1
  while (lead > 0 && (isLight(signs[lead]!) || signs[lead]!.type === 'time' || isOf(signs[lead]))) lead--
  const isHedged = quantityAt(sequence, quantity).hedge !== 'exactly'
  return (
    wordOf(signs[lead], 'relation')?.relation === 'than' ||
    (isHedged && isOf(signs[quantity + 1]) && signs[quantity + 2]?.type === 'time')
  )
}

/** 11% (12% in 2021), the lowest: what a bracket tells of another time is told by the way. */
function isByTheWay({signs}: Sequence, quantity: number, at: number): boolean {
  const close = signs.findIndex((sign, place) => place > quantity && isStop(sign, 'close'))
  if (!isStop(signs[quantity - 1], 'open') || close < 0 || close > at) return false
  return signs.slice(quantity, close).some(({type}) => type === 'time')
}

/** The lowest on record and well below *the 61%* of 2021: what something is below, behind “and”, is another one. */
export function isSetAgainst({signs}: Sequence, at: number, quantity: number | undefined): boolean {
  const joint = signs.findIndex((sign, place) => place > at && hasClass(sign, 'joint'))
  return (
    joint > at &&
    signs.slice(joint, quantity ?? joint).some((sign) => wordOf(sign, 'relation')?.relation === 'than')
  )
}

function isOf(sign: Sequence['signs'][number] | undefined): boolean {
  return wordOf(sign, 'relation')?.relation === 'of'
}
