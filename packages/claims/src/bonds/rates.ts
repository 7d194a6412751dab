import {isLight, wordOf, type Sequence} from './sequence.ts'

/** Of how many a number speaks: 15.1 per 100,000, 15.1/10万, 每千人口3.40人. */
export type Rate = {
  /** Power of ten of how many. */
  power?: number
  /** Where the words end that say so behind it. */
  end?: number
  /** Whether the number is itself the “100,000” of one. */
  isBase?: true
}

/** For each quantity, what it is a rate of. */
export function bindRates(sequence: Sequence, text: string): Rate[] {
  const {signs, quantities} = sequence
  const rates: Rate[] = quantities.map(() => ({}))
  let standing: {power: number; clause: number} | undefined
  for (const [at, sign] of signs.entries()) {
    if (!isPer(sequence, at, text)) continue
    const next = signs[at + 1]
    const power =
      wordOf(next, 'scale')?.power ?? (next?.type === 'quantity' ? powerOf(next.quantity.value) : undefined)
    if (power === undefined) continue
    const base = quantities.indexOf(at + 1)
    if (base >= 0) rates[base] = {isBase: true}
    const row = quantities.findLastIndex((index) => index < at)
    const isBehind = row >= 0 && onlyLight(sequence, quantities[row]!, at)
    if (isBehind) rates[row] = {...rates[row], power, end: next!.end}
    else standing = {power, clause: sign.clause}
    if (!isBehind && standing) {
      const first = quantities.find((index) => index > at + 1)
      if (first !== undefined && signs[first]!.clause === standing.clause)
        rates[quantities.indexOf(first)] = {power}
    }
  }
  return rates
}

/** 每, per, for every, or a stroke behind a number. */
function isPer({signs}: Sequence, at: number, text: string): boolean {
  const sign = signs[at]!
  if (wordOf(sign, 'relation')?.relation === 'per') return true
  return (
    sign.type === 'text' && text.slice(sign.start, sign.end) === '/' && signs[at - 1]?.type === 'quantity'
  )
}

function onlyLight({signs}: Sequence, left: number, right: number): boolean {
  for (let at = left + 1; at < right; at++)
    if (signs[at]!.type !== 'text' && !isLight(signs[at]!)) return false
  return right - left <= 4
}

function powerOf(value: string): number | undefined {
  return /^10+$/.test(value) ? value.length - 1 : undefined
}
