import type {Observation} from '@collate/statistics'
import {parseFraction, type Fraction} from '@collate/judge/numbers/fraction'

const values = new WeakMap<Observation, Fraction>()

/** The value of a row as an exact number; read once. */
export function valueOf(row: Observation): Fraction {
  let value = values.get(row)
  if (!value) values.set(row, (value = parseFraction(row.value)))
  return value
}
