import type {Quantity} from '@collate/claims'
import {fit} from '../numbers/fit.ts'
import {unitFactor, unitScale} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import {alikeRows, countBefore} from './all-rows.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** Rose nine points (48% to 57%): what looks like a range is what the value was and what it became. */
export function endsHypotheses(
  {upper, ...quantity}: Quantity,
  slice: string,
  citation: Citation
): Hypothesis[] {
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (upper === undefined || !factor) return []
  const scale = unitScale(citation.indicator.unit)
  const states = (value: string, row: Citation['rows'][number]): boolean =>
    fit(readWritten({...quantity, value, hedge: 'exactly'}, slice, factor), {
      value: valueOf(row),
      comparison: row.comparison,
      scale
    }) === 'agrees'
  const starts = new Set(citation.rows.filter((row) => states(quantity.value, row)))
  return citation.rows.flatMap((row): Hypothesis[] => {
    if (starts.size === 0 || !states(upper, row)) return []
    const alike = alikeRows(citation.rows, row)
    return alike
      .slice(0, countBefore(alike, row))
      .filter((from) => starts.has(from))
      .map((from) => ({citation, role: 'ends', row, from, outcome: 'agrees', value: valueOf(row)}))
  })
}
