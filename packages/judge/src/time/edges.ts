import type {TimeEdge} from '@collate/claims/times'
import {
  doOverlap,
  isSamePeriod,
  isWithin,
  periodsNamed,
  type DaySpan as Stretch,
  type Timing
} from '@collate/statistics/model'

/**
 * The periods that a stretch of time names, or an edge of it.
 *
 * @param timing - where the data do not say, an end may also be that of a whole period
 */
export function periodsAt<T extends Stretch>(
  stretch: Stretch,
  edge: TimeEdge | undefined,
  periods: readonly T[],
  timing: Timing | undefined
): T[] {
  if (edge === undefined) return periodsNamed(stretch, periods, timing ?? 'during')
  if (edge === 'around') return periodsAround(stretch, periods)
  const isInside = (d: Stretch): boolean => isWithin(d, stretch) && !isSamePeriod(d, stretch)
  if (edge === 'as-of') return periods.filter(({last}) => last === stretch.last)
  if (edge === 'end') {
    const inside = periods.filter((d) => d.last === stretch.last && (timing === 'at' || isInside(d)))
    return inside.length > 0 || timing ? inside : periods.filter(({last}) => last === stretch.last)
  }
  if (edge === 'start') {
    // A stock at the beginning of a year is the one at the end of the year before.
    const before = periods.filter((d) => d.last === stretch.first - 1 || d.last === stretch.first)
    const inside = periods.filter((d) => isInside(d) && d.first === stretch.first)
    return timing === 'at' || (timing === undefined && inside.length === 0) ? before : inside
  }
  const third = thirdOf(stretch, edge)
  return timing === 'at'
    ? periods.filter(({last}) => last >= third.first - (edge === 'early' ? 1 : 0) && last <= third.last)
    : periods.filter((d) => isInside(d) && doOverlap(d, third))
}

/** The stretch that an edge of another one is. */
export function edgeOf(stretch: Stretch, edge: TimeEdge | undefined): Stretch {
  if (edge === 'end' || edge === 'as-of') return {first: stretch.last, last: stretch.last}
  if (edge === 'start') return {first: stretch.first, last: stretch.first}
  return edge === undefined || edge === 'around' ? stretch : thirdOf(stretch, edge)
}

function thirdOf({first, last}: Stretch, edge: 'early' | 'middle' | 'late'): Stretch {
  const third = Math.ceil((last - first + 1) / 3)
  if (edge === 'early') return {first, last: Math.min(first + third - 1, last)}
  if (edge === 'late') return {first: Math.max(last - third + 1, first), last}
  return {first: Math.min(first + third, last), last: Math.max(last - third, first)}
}

/** A summer, about 2010: what lies in it, holds it and little more (November to March), or lies beside it and is no longer. */
function periodsAround<T extends Stretch>(stretch: Stretch, periods: readonly T[]): T[] {
  const named = periodsNamed(stretch, periods, 'during')
  if (named.length > 0) return named
  const length = stretch.last - stretch.first + 1
  const holding = periods.filter((d) => isWithin(stretch, d) && d.last - d.first < 2 * length)
  if (holding.length > 0) return holding
  const near = {first: stretch.first - length, last: stretch.last + length}
  return periods.filter((d) => d.last - d.first < length + 3 && doOverlap(d, near))
}
