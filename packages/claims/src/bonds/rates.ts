import {hasClass, isLight, type Sequence} from './sequence.ts'

/** Of how many a number speaks: 15.1 per 100,000, 15.1/10万, 每千人口3.40人. */
export type Rate = {
  /** Power of ten of how many. */
  power?: number
  /** Where the words end that say so behind it. */
  end?: number
  /** Where they end before it: 每10万名活产婴儿死亡4.5例. */
  before?: number
}

/** For each quantity, what it is a rate of. */
export function bindRates(sequence: Sequence): Rate[] {
  const {signs, quantities} = sequence
  const rates: Rate[] = quantities.map(() => ({}))
  for (const [at, {per: power, clause}] of signs.entries()) {
    if (power === undefined || signs[at - 1]?.per !== undefined) continue
    const row = quantities.findLastIndex((index) => index < at)
    if (row >= 0 && onlyLight(sequence, quantities[row]!, at)) {
      rates[row] = {...rates[row], power, end: signs[at + 1]!.end}
      continue
    }
    const next = quantities.findIndex((index) => index > at)
    if (next >= 0 && signs[quantities[next]!]!.clause === clause)
      rates[next] = {power, before: signs[at + 1]!.end}
  }
  return rates
}

function onlyLight({signs}: Sequence, left: number, right: number): boolean {
  for (let at = left + 1; at < right; at++)
    // 8.1 people per 100,000.
    if (signs[at]!.type !== 'text' && !isLight(signs[at]!) && !hasClass(signs[at], 'anyone')) return false
  return right - left <= 4
}
