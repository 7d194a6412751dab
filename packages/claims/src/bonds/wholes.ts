import {findQuantities} from '../find-quantities.ts'
import type {Language} from '../language.ts'
import type {Hedge, Quantity} from '../quantity.ts'
import {isOf} from './reaching.ts'
import {hasClass, isLight, quantityAt, type Sequence} from './sequence.ts'

/** Six of 240 employees, 240人中的6人: the number of which it is a part. */
export function wholeOf(sequence: Sequence, row: number): {value: string; end: number} | undefined {
  const {signs, quantities} = sequence
  const {of} = quantityAt(sequence, quantities[row]!)
  if (of === undefined) return undefined
  const other = [quantities[row + 1], quantities[row - 1]].find(
    (at) => at !== undefined && quantityAt(sequence, at).value === of
  )
  return other === undefined ? undefined : {value: of, end: signs[other]!.end}
}

/** Sign of the count that is a part of the one behind it: 13, of 18 in “13 of the 18”. */
export function partBefore(sequence: Sequence, row: number): number | undefined {
  const {signs, quantities} = sequence
  if (row === 0) return undefined
  const [before, at] = [quantities[row - 1]!, quantities[row]!]
  const [part, whole] = [quantityAt(sequence, before), quantityAt(sequence, at)]
  const between = signs.slice(before + 1, at)
  const isOfMany = isOf(between[0]) && between.slice(1).every(isLight)
  const areCounts = part!.kind === 'count' && whole!.kind === 'count'
  return isOfMany && areCounts && Number(part!.value) < Number(whole!.value) ? before : undefined
}

/** Less than half of the 113.1 of 2009, 113.1家的一半: the amount of which it is a share. */
export function amountOf(sequence: Sequence, row: number): Quantity | undefined {
  const {signs, quantities} = sequence
  const at = quantities[row]!
  if (quantityAt(sequence, at).kind !== 'percent') return undefined
  const [before, next] = [quantities[row - 1], quantities[row + 1]]
  const behind = next === undefined ? [] : signs.slice(at + 1, next)
  // Half the 113.1, two thirds of the 150: never half of 1,200 people.
  const isBehind =
    behind.length > 0 && behind.length <= 2 && behind.every((sign) => isOf(sign) || isLight(sign))
  if (next !== undefined && isBehind && hasClass(behind.at(-1), 'light')) return amountAt(sequence, next)
  const lead = before === undefined ? [] : signs.slice(before + 1, at)
  const isBefore =
    isOf(lead.at(-1)) && lead.slice(0, -1).every(({type}) => type === 'text') && lead.length <= 2
  return before !== undefined && isBefore ? amountAt(sequence, before) : undefined
}

/**
 * 不足2021年1131.80亿元的四分之一: a hedge that stands before the amount is one of the share of it.
 *
 * @returns nothing where the share has its own, or none stands there
 */
export function hedgeOfAmount(sequence: Sequence, row: number, language: Language): Hedge | undefined {
  const {signs, quantities, written} = sequence
  const share = quantityAt(sequence, quantities[row]!)
  const amount = amountOf(sequence, row)
  if (!amount || amount.end > share.start || share.hedge !== 'exactly') return undefined
  let at = quantities[row - 1]! - 1
  while (signs[at]?.type === 'time' || isOf(signs[at])) at--
  const word = signs[at]
  if (word?.type !== 'word') return undefined
  const [hedged] = findQuantities(written(word.start, word.end) + written(share.start, share.end), language)
  return hedged?.start === 0 && hedged.value === share.value ? hedged.hedge : undefined
}

function amountAt(sequence: Sequence, at: number): Quantity | undefined {
  const amount = quantityAt(sequence, at)
  return amounts.has(amount.kind) && amount.hedge === 'exactly' ? amount : undefined
}

const amounts: ReadonlySet<Quantity['kind']> = new Set(['count', 'measure', 'currency'])
