import {inYear, type TimeEdge, type TimeName} from '@collate/claims/times'
import {calendarOf, parsePeriod, type Day, type DaySpan as Stretch} from '@collate/statistics/model'
import type {PublishedDay} from './context.ts'
import {edgeOf} from './edges.ts'
import {monthOf, stretchOfMonths, unitsAround} from './stretches.ts'

type Part = Extract<TimeName, {kind: 'part'}>

/** A stretch of a year that is named by its part: `Q3`, `10-18`, `12/02`. */
export function partIn(part: string, year: number): Stretch[] {
  const period = inYear(part, year)
  const stretch = period === undefined ? undefined : parsePeriod(period)
  return stretch ? [stretch] : []
}

/** Days `D05` or `D11/D20` of a month, counted from the year 0; of its end, where it has no 31st. */
export function daysIn(part: string, month: number): Stretch[] {
  const whole = stretchOfMonths(month, 1)
  const [from, to = from] = part.split('/').map((day) => whole.first + Number(day.slice(1)) - 1)
  return from! <= whole.last ? [{first: from!, last: Math.min(to!, whole.last)}] : []
}

/**
 * What a part of a year may be when nothing names its year, likeliest first.
 *
 * It is of the year of the number before it where the series has it, else the last such one before the
 * article; without either, of any year of the series.
 */
export function partStretches(
  {part, of, edge}: Part & {edge?: TimeEdge},
  published: PublishedDay,
  anchor: Stretch | undefined,
  series: readonly Stretch[]
): Stretch[] {
  if (/^[DMQW]/.test(part) && !/^Q\d/.test(part)) return shortStretches(part, published, anchor)
  if (of !== undefined) {
    const [own, next] = [Number(of), Number(of) + 1].map((year) => partIn(part, year))
    return [...own!, ...next!.filter((d) => isWholeYear(d, published))]
  }
  const beside = anchor ? besideAnchor(part, anchor, published, edge) : []
  const isToldOf = beside.some((d) => series.some(({last}) => d.first <= last && last <= d.last))
  if (isToldOf || (beside.length > 0 && published === undefined)) return beside
  if (published === undefined) return [...new Set(series.map(yearOf))].flatMap((year) => partIn(part, year))
  return [...beside, ...lastOnes(part, published, edge)]
}

function yearOf({last}: Stretch): number {
  return calendarOf(last).year
}

/**
 * The first quarter told after the fourth one of 2024 may be that of 2025, and the year to January told after
 * November that to the next one.
 */
function besideAnchor(
  part: string,
  anchor: Stretch,
  published: PublishedDay,
  edge: TimeEdge | undefined
): Stretch[] {
  const year = yearOf(anchor)
  const same = partIn(part, year)
  const next = partIn(part, year + 1)
  const length = anchor.last - anchor.first
  const near = next.filter(({first, last}) => {
    return (
      isWholeYear({first, last}, published) ||
      (Math.abs(last - first - length) < 10 && first - anchor.last <= length + 1)
    )
  })
  // What had not begun was not told, but beside a forecast: last fall is that of the year before.
  const latest = published === undefined ? undefined : Math.max(published, anchor.last)
  return [...same, ...near].filter((d) => edgeOf(d, edge).first <= (latest ?? d.last))
}

/** A year by its months that is over. */
function isWholeYear({first, last}: Stretch, published: PublishedDay): boolean {
  return last - first >= shortestYear && last <= (published ?? last)
}

/** From the first to the last day of one. */
const shortestYear = 364

/** Those that had begun, the last one first. */
function lastOnes(part: string, published: Day, edge: TimeEdge | undefined): Stretch[] {
  const {year} = calendarOf(published)
  // A winter is of the year in which it ends.
  const years = [year + 1, year, year - 1, year - 2].flatMap((d) => partIn(part, d))
  // The whole year is told when it is over.
  return years.filter((d) => (part === 'Y' ? edgeOf(d, edge).last : edgeOf(d, edge).first) <= published)
}

/** Parts of a month or of a quarter, weekdays, and any whole month or quarter. */
function shortStretches(part: string, published: PublishedDay, anchor: Stretch | undefined): Stretch[] {
  const from = published ?? anchor?.last
  if (from === undefined) return []
  if (part.startsWith('W')) {
    const monday = unitsAround(from, 'week', 0)[0]!.first
    const day = monday + Number(part[1]) - 1
    const last = day <= from ? day : day - 7
    return [{first: last, last}]
  }
  if (part === 'M' || part === 'Q') {
    const unit = part === 'M' ? 'month' : 'quarter'
    return [0, 1]
      .flatMap((back) => unitsAround(anchor ? anchor.last : from, unit, back))
      .filter(({last}) => last <= from || anchor)
      .slice(0, 1)
  }
  const inAnchor =
    anchor && monthOf(anchor.first) === monthOf(anchor.last) ? daysIn(part, monthOf(anchor.last)) : []
  if (inAnchor.length > 0) return inAnchor
  return [0, 1]
    .flatMap((back) => daysIn(part, monthOf(from) - back))
    .filter(({first}) => first <= from)
    .slice(0, 1)
}
