import type {TimeName} from '@collate/claims/times'
import {
  isSamePeriod,
  knownPeriod,
  periodName,
  yearsBefore,
  type Period,
  type DaySpan as Stretch
} from '@collate/statistics/model'
import type {PublishedDay, ResolvedTime} from './context.ts'
import {partStretches} from './part.ts'
import {newestBefore} from './relative.ts'
import {monthOf, monthsOf, stretchOfMonths} from './stretches.ts'

type Span = Extract<TimeName, {kind: 'span'}>

/**
 * The periods of a series that a change began with, which is told to be so long: over two years,
 * for the third year running.
 *
 * @param end - the period that it ended with
 */
export function startOfSpan(span: Span, end: string, periods: readonly string[]): string[] {
  const {first, last} = knownPeriod(end)
  const months = monthsIn(span)
  const days = daysIn(span)
  const start =
    months !== undefined
      ? monthsBefore({first, last}, months)
      : days !== undefined
        ? {first: first - days, last: last - days}
        : undefined
  return periods.filter((text) => start && isSamePeriod(knownPeriod(text), start))
}

/**
 * The periods that are as long as a span: the 40 days, 五年间; of the past months, the last ones.
 *
 * How long something has gone on, or will, says no time.
 */
export function resolveSpan(span: Span, published: PublishedDay, series: readonly Period[]): ResolvedTime {
  if (span.count === undefined || span.of === 'run' || span.of === 'next') return {kind: 'open'}
  const months = monthsIn(span)
  const days = daysIn(span)
  const long = series.filter((d) =>
    months === undefined
      ? d.last - d.first + 1 === days
      : isSamePeriod(d, stretchOfMonths(monthOf(d.first), months))
  )
  if (span.of === undefined) {
    // Three years are how old something is as well.
    const named = long
      .filter((d) => d.first !== d.last && months !== 1 && months !== 12)
      .map(({text}) => text)
    return named.length > 0 ? {kind: 'named', periods: named, named} : {kind: 'open'}
  }
  if (published === undefined) return {kind: 'open'}
  const last = newestBefore(long, published) as Period | undefined
  if (last) return {kind: 'named', periods: [last.text], named: [last.text]}
  const before =
    months === undefined ? published - days! : monthsBefore({first: published, last: published}, months).last
  return {kind: 'named', periods: [], named: [periodName({first: before + 1, last: published})]}
}

/** The 40 days to 22 February, the 24 months to March. */
export function untilDay(
  span: Span,
  published: PublishedDay,
  anchor: Stretch | undefined,
  series: readonly Stretch[]
): Stretch[] {
  const ends = partStretches({kind: 'part', part: span.to!}, published, anchor, series)
  const months = monthsIn(span)
  return ends.map(({last}) => ({
    first:
      months === undefined ? last - daysIn(span)! + 1 : monthsBefore({first: last, last}, months).last + 1,
    last
  }))
}

/** How many months a length of time has; nothing where it is told in weeks or days, or by no number. */
export function monthsIn({unit, count}: Span): number | undefined {
  const length = monthsOf[unit]
  return length === undefined || count === undefined ? undefined : length * count
}

function daysIn({unit, count}: Span): number | undefined {
  if (count === undefined || (unit !== 'week' && unit !== 'day')) return undefined
  return unit === 'week' ? 7 * count : count
}

function monthsBefore(stretch: Stretch, months: number): Stretch {
  if (months % 12 === 0) return yearsBefore(stretch, months / 12)
  const first = monthOf(stretch.first)
  return stretchOfMonths(first - months, monthOf(stretch.last) - first + 1)
}
