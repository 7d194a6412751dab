import type {Stance} from './moves.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Whether a word right behind a number leads to what was reached, which follows: 10%升至2032年的14%. */
export function leadsOn(sequence: Sequence, row: number): boolean {
  const {signs, quantities} = sequence
  const next = quantities[row + 1]
  if (next === undefined) return false
  let at = quantities[row]! + 1
  // 58.6例升至: what is counted stands between.
  if (signs[at]?.type === 'text' || (signs[at] && isLight(signs[at]!))) at++
  if (!isReaching(signs[at])) return false
  // 由下降8.6%转为上涨4.6%: a growth turns into another one.
  const isTurn = wordOf(signs[at], 'relation')?.relation === 'to'
  return signs
    .slice(at + 1, startOfRate(sequence, next))
    .every(
      (sign) => sign.type === 'time' || isLight(sign) || isOf(sign) || (isTurn && hasClass(sign, 'move'))
    )
}

/** 每1000名风险人口58.6例, 每桶81美元: where a number begins that first says what it is counted on. */
export function startOfRate({signs}: Sequence, index: number): number {
  for (let at = index - 1; at >= 0 && index - at <= reach; at--) {
    const sign = signs[at]!
    if (wordOf(sign, 'relation')?.relation === 'per') return at
    const isPart =
      sign.type === 'text' || isLight(sign) || hasClass(sign, 'anyone') || hasClass(sign, 'scale')
    const isBase = sign.type === 'quantity' && wordOf(signs[at - 1], 'relation')?.relation === 'per'
    if (!isPart && !isBase) return index
  }
  return index
}

function isReaching(sign: Sequence['signs'][number] | undefined): boolean {
  if (!sign) return false
  return wordOf(sign, 'relation')?.relation === 'to' || wordOf(sign, 'move')?.form === 'arrival'
}

/** Rise 63% to $3.56 in 2025, 下降20%，降至55美元: by how much it goes and what it reaches are of one time. */
export function isReachedWith(
  {signs, quantities}: Sequence,
  stances: readonly Stance[],
  row: number
): boolean {
  const [by, to] = [stances[row]!, stances[row + 1]]
  if (by.as !== 'by' || to?.as !== 'to' || by.move?.sense !== to.move?.sense) return false
  const between = signs.slice(quantities[row]! + 1, quantities[row + 1])
  return between.every(
    (sign) =>
      isLight(sign) ||
      isStop(sign, 'comma') ||
      hasClass(sign, 'move') ||
      wordOf(sign, 'relation') !== undefined
  )
}

/** Whether a sign leads or ends a base: of, 的. */
export function isOf(sign: Sequence['signs'][number] | undefined): boolean {
  return wordOf(sign, 'relation')?.relation === 'of'
}

/** No more signs are looked through on either side of a number. */
export const reach = 8
