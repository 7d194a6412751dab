import {exact, multiplied, sum, type Exact} from './exact.ts'

/** One coefficient or a sum of them; `high` is the upper end of a vague one, else `low` itself. */
export type Part = {low: Exact; high: Exact; step: number}

/** The number one, certain to its unit. */
export const onePart: Part = certain(exact(1n), 0)

/** A number that is no range; `step` is the power of ten of its last digit. */
export function certain(value: Exact, step: number): Part {
  return {low: value, high: value, step}
}

/** Their sum; the last digit written is that of `right`. */
export function addParts(left: Part | undefined, right: Part): Part {
  if (!left) return right
  const low = sum(left.low, right.low)
  const isPlain = left.low === left.high && right.low === right.high
  return {low, high: isPlain ? low : sum(left.high, right.high), step: right.step}
}

/** The part × 10^`scale`. */
export function times(part: Part, scale: number): Part {
  const low = multiplied(part.low, scale)
  return {low, high: part.low === part.high ? low : multiplied(part.high, scale), step: part.step + scale}
}
