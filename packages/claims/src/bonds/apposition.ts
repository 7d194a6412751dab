import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'

/** Whether a quantity only says the one before it again: nearly half (47.7%), 1.13 billion or 13.4%. */
export function isApposed({signs, quantities}: Sequence, row: number): boolean {
  const before = quantities[row - 1]
  const at = quantities[row]!
  if (before === undefined) return false
  const between = signs.slice(before + 1, at)
  const isAgain = isStop(signs[at - 1], 'open') || between.some((sign) => hasClass(sign, 'again'))
  return (
    isAgain &&
    between.every((sign) => isLight(sign) || hasClass(sign, 'again') || isStop(sign, 'open', 'comma'))
  )
}

/** Row of the quantity that each one says again, or its own. */
export function heads(sequence: Sequence): number[] {
  const found: number[] = []
  for (const row of sequence.quantities.keys()) found.push(isApposed(sequence, row) ? found[row - 1]! : row)
  return found
}
