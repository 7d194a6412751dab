import {wholeMonths, type DaySpan} from './period-name.ts'

/**
 * Negative, zero or positive as `left` is before, equal to or after `right`: as
 * it ends, and of two that end together the shorter one first.
 */
export function comparePeriods(left: DaySpan, right: DaySpan): number {
  return left.last - right.last || right.first - left.first
}

/** Whether two periods are one stretch: `2024-H1` and `2024-01/2024-06`. */
export function isSamePeriod(left: DaySpan, right: DaySpan): boolean {
  return left.first === right.first && left.last === right.last
}

/** Whether `inner` is `outer` or a part of it: `2025-Q4` of `2025`. */
export function isWithin(inner: DaySpan, outer: DaySpan): boolean {
  return inner.first >= outer.first && inner.last <= outer.last
}

/** Whether two periods have a day in common. */
export function doOverlap(left: DaySpan, right: DaySpan): boolean {
  return left.first <= right.last && right.first <= left.last
}

/** Whether two periods can be waves of one series: years, third quarters, days. */
export function isAlike(left: DaySpan, right: DaySpan): boolean {
  return rhythmOf(left) === rhythmOf(right)
}

/**
 * What is counted when such periods follow each other.
 *
 * Parts of a year and years follow each other without a gap; what does not fill
 * a year evenly (January to September) comes back once a year.  Days that are no
 * months are single days, or a season or fieldwork of any length.
 */
function rhythmOf(stretch: DaySpan): string {
  const months = wholeMonths(stretch)
  if (!months) return stretch.first === stretch.last ? 'day' : 'days'
  const {first, length} = months
  return `${length} from ${first % (12 % length === 0 ? length : 12)}`
}
