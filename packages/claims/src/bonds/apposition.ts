import {isLight, isStop, type Sequence} from './sequence.ts'

/** Whether a quantity only says the one before it again: nearly half (47.7%), 1.13 billion or 13.4%. */
export function isApposed({signs, quantities}: Sequence, row: number): boolean {
  const before = quantities[row - 1]
  const at = quantities[row]!
  if (before === undefined || !isStop(signs[at - 1], 'open')) return false
  for (let index = before + 1; index < at - 1; index++) if (!isLight(signs[index]!)) return false
  return true
}

/** Row of the quantity that each one says again, or its own. */
export function heads(sequence: Sequence): number[] {
  const found: number[] = []
  for (const row of sequence.quantities.keys()) found.push(isApposed(sequence, row) ? found[row - 1]! : row)
  return found
}
