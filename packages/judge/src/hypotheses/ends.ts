import type {Quantity} from '@collate/claims'
import type {Stance} from '@collate/claims/reading'
import {fit} from '../numbers/fit.ts'
import {equal, parseFraction} from '../numbers/fraction.ts'
import {unitFactor, unitScale} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import {alikeRows, countBefore} from './all-rows.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {pairHypotheses} from './pairs.ts'
import {publishedEnds, valueOf} from './value.ts'

/** It ranged from 2.2 to 8.5 points, grew by 0% to 4%: of a value that is published as a range, each end is told by itself. */
export function rangeHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  {as, move}: Stance,
  others: readonly Quantity[]
): Hypothesis[] {
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (!factor || as === undefined || as === 'than') return []
  const written = readWritten(quantity, slice, factor)
  const scale = unitScale(citation.indicator.unit)
  return citation.rows.flatMap((row): Hypothesis[] => {
    const [low, high] = publishedEnds(row, written.value.numerator >= 0n)
    const value = as === 'to' ? high : low
    if (high === undefined || value === undefined) return []
    // Grew by 12%, of 12% to 13%: one end of a change is not the change.
    const isChange = move !== undefined || as === 'by'
    const other = as === 'to' ? low : high
    if (isChange && !others.some((d) => equal(parseFraction(d.value), other))) return []
    return [{citation, role: 'value', row, value, outcome: fit(written, {value, comparison: '=', scale})}]
  })
}

/** Rose nine points (48% to 57%): what looks like a range is what the value was and what it became. */
export function endsHypotheses(range: Quantity, slice: string, citation: Citation): Hypothesis[] {
  if (range.upper === undefined) return []
  const {upper, ...quantity} = range
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (!factor) return []
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

/** Rose 41% to 48%: what looks like a range is by how much the value changed, and what it became. */
export function reachedHypotheses(
  range: Quantity,
  slice: string,
  citation: Citation,
  {move}: Stance
): Hypothesis[] {
  if (range.upper === undefined || !move) return []
  const {upper, ...quantity} = range
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (!factor) return []
  const reached = readWritten({...quantity, value: upper, hedge: 'exactly'}, slice, factor)
  const scale = unitScale(citation.indicator.unit)
  return pairHypotheses(quantity, slice, citation).filter(
    ({outcome, row}) =>
      outcome === 'agrees' &&
      fit(reached, {value: valueOf(row), comparison: row.comparison, scale}) === 'agrees'
  )
}
