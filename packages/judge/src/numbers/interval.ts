import {compareFractions, type Fraction} from './fraction.ts'

/** A set of numbers without gaps; a missing bound is infinite. */
export type Interval = {low?: Bound; high?: Bound}

/** An open bound is not in the set. */
export type Bound = {at: Fraction; open: boolean}

/** The numbers from `low` to `high`, both ends in. */
export function closed(low: Fraction, high: Fraction): Interval {
  return {low: {at: low, open: false}, high: {at: high, open: false}}
}

/** The numbers above `at`, itself in unless `open`. */
export function above(at: Fraction, open: boolean): Interval {
  return {low: {at, open}}
}

/** The numbers below `at`, itself in unless `open`. */
export function below(at: Fraction, open: boolean): Interval {
  return {high: {at, open}}
}

/** Whether every number of `inner` is in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return coversLow(outer.low, inner.low) && coversHigh(outer.high, inner.high)
}

/** Whether some number is in both. */
export function overlaps(left: Interval, right: Interval): boolean {
  return meets(left.low, right.high) && meets(right.low, left.high)
}

function coversLow(outer: Bound | undefined, inner: Bound | undefined): boolean {
  if (!outer) return true
  if (!inner) return false
  const order = compareFractions(outer.at, inner.at)
  return order < 0 || (order === 0 && (!outer.open || inner.open))
}

function coversHigh(outer: Bound | undefined, inner: Bound | undefined): boolean {
  if (!outer) return true
  if (!inner) return false
  const order = compareFractions(inner.at, outer.at)
  return order < 0 || (order === 0 && (!outer.open || inner.open))
}

function meets(low: Bound | undefined, high: Bound | undefined): boolean {
  if (!low || !high) return true
  const order = compareFractions(low.at, high.at)
  return order < 0 || (order === 0 && !low.open && !high.open)
}
