import {
  absolute,
  compareFractions,
  multiply,
  subtract,
  type Fraction,
  unitKind,
  unitScale
} from '@collate/judge/numbers'
import {derive, sharpnessOf, valueOf} from '@collate/judge/hypotheses'
import type {Observation} from '@collate/statistics'

/** Whether a value is worked out from two of those that are stated, each seen where it was published first. */
export function followsFrom(row: Observation, stated: ReadonlySet<Observation>): boolean {
  const primary = [...stated].filter((d) => d.evidence === 'primary' && d.indicator !== row.indicator)
  return primary.some((to) =>
    primary.some((from) => from !== to && from.indicator === to.indicator && isOf(row, to, from))
  )
}

/** A share of one time in a whole of that time; a growth, or what was added, since another one. */
function isOf(row: Observation, to: Observation, from: Observation): boolean {
  if (to.period !== row.period) return false
  const isShare = unitKind(row.indicator.unit) === 'percent'
  const isAmount = unitScale(to.indicator.unit) === 'amount'
  const isChange = from.period !== row.period
  if (isShare && !isAmount) return false
  const kind = isChange ? (isShare ? 'relative' : 'absolute') : isShare ? 'proportion' : undefined
  if (!kind || (kind === 'absolute' && to.indicator.unit !== row.indicator.unit)) return false
  const value = derive(kind, valueOf(to), valueOf(from))
  const step = sharpnessOf(row)
  return (
    value !== undefined &&
    compareFractions(absolute(subtract(value, valueOf(row))), step ? multiply(step, half) : nothing) <= 0
  )
}

const half: Fraction = {numerator: 1n, denominator: 2n}
const nothing: Fraction = {numerator: 0n, denominator: 1n}
