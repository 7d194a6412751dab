import type {Span} from '../claim.ts'
import {isApposed} from './apposition.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** A sign, or several, that may speak of a quantity: where it begins and ends among the signs. */
export type SignPlace = {
  first: number
  last: number
  /** It begins in the middle of a word that no table knows. */
  isInside?: true
}

/** Where a name stands among the signs. */
export function placeOf({signs}: Sequence, {start, end}: Span): SignPlace {
  let [first, behind] = [0, signs.length - 1]
  while (first < behind) {
    const middle = (first + behind) >> 1
    if (signs[middle]!.end > start) behind = middle
    else first = middle + 1
  }
  let last = first
  while (last + 1 < signs.length && signs[last + 1]!.start < end) last++
  // 禽肉 in 猪牛羊禽肉: it only ends a longer word.
  const isInside = signs[first]?.type === 'text' && signs[first]!.start < start
  return {first, last, ...(isInside && {isInside})}
}

/**
 * Which quantity each of some signs of one kind speaks of, read from left to right.
 *
 * A number takes what stands between it and the number before it (A 12%, B 30%).  Where there is nothing, it takes
 * what follows (12% in A, 30% in B): in such a list each number takes what stands behind it.
 *
 * @param reserved - rows of the places that grammar ties to one
 * @returns for each place the row of its quantity; nothing for what stands where no number is left
 */
export function ownersOf(
  sequence: Sequence,
  places: ReadonlyArray<SignPlace | undefined>,
  reserved: ReadonlyMap<number, number> = new Map()
): Array<number | undefined> {
  const {quantities} = sequence
  const owners: Array<number | undefined> = places.map((_, index) => reserved.get(index))
  const served = new Set(reserved.values())
  const order = [...places.entries()]
    .filter((entry): entry is [number, SignPlace] => entry[1] !== undefined && !reserved.has(entry[0]))
    .toSorted(([, a], [, b]) => a.first - b.first)
  let next = 0
  let hungry: number | undefined
  for (const [row, at] of quantities.entries()) {
    if (isApposed(sequence, row)) continue
    const pending: number[] = []
    for (; next < order.length && order[next]![1].first < at; next++) pending.push(order[next]![0])
    if (pending.length === 0) {
      hungry = served.has(row) ? undefined : row
      continue
    }
    // A number without a name before it takes the names behind it, as long as it stands in their clause.
    let isServed = served.has(row)
    for (const index of pending) {
      const feeds = hungry !== undefined && isFed(sequence, hungry, places[index]!)
      owners[index] = feeds ? hungry : row
      isServed ||= !feeds
    }
    hungry = isServed ? undefined : row
  }
  if (hungry !== undefined) for (; next < order.length; next++) owners[order[next]![0]] = hungry
  return owners
}

function isFed(sequence: Sequence, row: number, place: SignPlace): boolean {
  const {signs, quantities} = sequence
  const {first} = place
  const at = quantities[row]!
  if (signs[at]!.clause === signs[first]!.clause) return !isOfNext(sequence, row, place)
  // Most (59%) see no difference: a number in brackets is said of what goes on behind them.
  if (!isStop(signs[at - 1], 'open') || !isStop(signs[at + 1], 'close')) return false
  const goesOn = signs.slice(at + 2, first).every((sign) => !isStop(sign) && !hasClass(sign, 'joint'))
  return goesOn && signs[at + 1]!.clause === signs[first]!.clause
}

/** And at home *from* 8% to 6%: what may stand between a name and the number to which it leads. */
function leadsOn(sign: Sequence['signs'][number]): boolean {
  const relation = wordOf(sign, 'relation')?.relation
  return isLight(sign) || relation === 'from' || relation === 'to' || relation === 'by'
}

/**
 * Revenue was 167 *and revenue from games* 50; the ratio was 15.6%, *the tier 1* ratio 12.4%: what “and” or a comma
 * begins leads to the next number.
 */
export function isOfNext({signs, quantities}: Sequence, row: number, {first, last}: SignPlace): boolean {
  const next = quantities[row + 1]
  if (next === undefined || next <= last) return false
  const before = signs.slice(quantities[row]! + 1, first)
  const between = signs.slice(last + 1, next)
  if (before.some((sign) => hasClass(sign, 'joint')) && between.every(leadsOn)) return true
  const lead = before.findLastIndex((sign) => hasClass(sign, 'joint') || isStop(sign, 'comma'))
  const isBegun = lead >= 0 && before.slice(lead + 1).every(isLight)
  return isBegun && between.every((sign) => isLight(sign) || sign.type === 'text')
}
