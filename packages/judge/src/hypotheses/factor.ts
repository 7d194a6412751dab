import type {Quantity} from '@collate/claims'
import {fit} from '../numbers/fit.ts'
import {add, divide, hundred, whole} from '../numbers/fraction.ts'
import {unitKind} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import {tellsGrowth} from './growth.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** A growth told as what became of the whole: more than tripled for +230%, halved for −50%. */
export function factorHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const {unit} = citation.indicator
  if (quantity.kind !== 'multiple' || unitKind(unit) !== 'percent' || !tellsGrowth(citation)) return []
  const written = readWritten(quantity, slice)
  return citation.rows.map((row) => {
    const growth = valueOf(row)
    const factor = add(whole(1n), divide(growth, hundred))
    const outcome = fit(written, {value: factor, comparison: row.comparison, scale: 'multiple'})
    return {citation, role: 'value', row, outcome, value: growth}
  })
}
