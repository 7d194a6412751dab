import type {Quantity} from '@collate/claims'
import {fit} from '../numbers/fit.ts'
import {absolute, parseFraction} from '../numbers/fraction.ts'
import {unitFactor, unitKind, unitScale} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'

/** The quantity is how far the value of a row may be off; of shares in points. */
export function marginHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const {unit} = citation.indicator
  const isShare = unitKind(unit) === 'percent'
  const factor = isShare && isOfShare(quantity) ? undefined : unitFactor(quantity, unit)
  if (!factor && !(isShare && isOfShare(quantity))) return []
  const read = readWritten(quantity, slice, factor)
  // “Plus or minus 1.6” has no sign.
  const written = {...read, value: absolute(read.value)}
  return citation.rows.flatMap((row) => {
    if (row.margin === undefined) return []
    const value = parseFraction(row.margin)
    const outcome = fit(written, {value, comparison: '=', scale: unitScale(unit)})
    const told = {citation, role: 'margin' as const, row, value}
    // ±2% of a share would be 2% of it.
    const isPercent = isShare && quantity.kind === 'percent' && outcome === 'agrees'
    return [isPercent ? {...told, outcome: 'unit' as const, reason: 'points' as const} : {...told, outcome}]
  })
}

/** ±2 points; who writes ±2% of a share means as much. */
function isOfShare({kind, unit}: Quantity): boolean {
  return kind === 'points' || kind === 'percent' || unit === 'points'
}
