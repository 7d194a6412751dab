import {quantityAt, type Sequence} from './sequence.ts'

/** Six of 240 employees, 240人中的6人: the number of which it is a part. */
export function wholeOf(sequence: Sequence, row: number): {whole?: {value: string; end: number}} {
  const {signs, quantities} = sequence
  const {of} = quantityAt(sequence, quantities[row]!)
  if (of === undefined) return {}
  const other = [quantities[row + 1], quantities[row - 1]].find(
    (at) => at !== undefined && quantityAt(sequence, at).value === of
  )
  return other === undefined ? {} : {whole: {value: of, end: signs[other]!.end}}
}
