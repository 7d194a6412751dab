import type {Time, TimeName} from '@collate/claims/times'
import {
  calendarOf,
  comparePeriods,
  firstDayOf,
  isSamePeriod,
  knownPeriod,
  parsePeriod,
  periodName,
  yearsBefore,
  type Period,
  type DaySpan as Stretch
} from '@collate/statistics/model'
import type {PublishedDay, ResolvedTime, TimeContext} from './context.ts'
import {edgeOf, periodsAt} from './edges.ts'
import {fiscalStretches} from './fiscal.ts'
import {partStretches} from './part.ts'
import {endingIn, inOrder} from './periods.ts'
import {newestBefore, relativeStretches} from './relative.ts'
import {resolveSpan, untilDay} from './span.ts'

/** Find the periods of a series that a time in a text names. */
export function resolveTime(time: Time, context: TimeContext): ResolvedTime {
  if (time.role === 'published' || time.role === 'founded' || time.role === 'named') return {kind: 'open'}
  const series = inOrder(context.periods)
  const published = context.published === undefined ? undefined : firstDayOf(context.published)
  if (time.kind === 'unknown') return {kind: 'unknown'}
  if (time.kind === 'now') {
    const last = newestBefore(series, published) as Period | undefined
    return {kind: 'named', periods: last ? [last.text] : [], named: last ? [last.text] : []}
  }
  if (time.kind === 'span' && time.to === undefined) return resolveSpan(time, published, series)
  const stretches = stretchesOf(time, context, published, series)
  if (stretches.length === 0)
    return {kind: time.kind === 'calendar' || time.kind === 'part' ? 'unknown' : 'open'}
  return inSeries(time, stretches, context, series)
}

function stretchesOf(
  time: Time,
  context: TimeContext,
  published: PublishedDay,
  series: readonly Period[]
): Stretch[] {
  const anchor = context.anchor === undefined ? undefined : knownPeriod(context.anchor)
  const known = context.known ?? context.periods
  switch (time.kind) {
    case 'calendar':
      return calendarStretches(time, anchor, known)
    case 'part':
      return partStretches(time, published, anchor, series)
    case 'relative':
      return relativeStretches(time, published, anchor, series)
    case 'fiscal':
      return fiscalStretches(time, published, anchor, known)
    case 'span':
      return untilDay(time, published, anchor, series)
    default:
      return []
  }
}

function calendarStretches(
  {period, same}: Extract<TimeName, {kind: 'calendar'}>,
  anchor: Stretch | undefined,
  known: readonly string[]
): Stretch[] {
  const stretch = parsePeriod(period)
  if (!stretch) return []
  if (same && anchor)
    return [yearsBefore(anchor, calendarOf(anchor.last).year - calendarOf(stretch.last).year)]
  // 2023–24 may be the year of a school or a state.
  const [first, last] = period.split('/').map(Number)
  if (last !== first! + 1 || inOrder(known).some((d) => isSamePeriod(d, stretch))) return [stretch]
  const double = fiscalStretches({kind: 'fiscal', year: period}, undefined, undefined, known)
  return double.length > 0 ? double : [stretch]
}

/** The likeliest stretch that the series has, and rather as a whole than in parts; without one, what the words name first. */
function inSeries(
  time: Time,
  stretches: Stretch[],
  context: TimeContext,
  series: readonly Period[]
): ResolvedTime {
  const {timing, versus} = context
  const isStart = time.role === 'since' || time.role === 'versus'
  const base = isStart && versus !== undefined ? parsePeriod(versus) : undefined
  const periods = base ? [...series, base].toSorted(comparePeriods) : series
  const found = stretches.map((stretch) => {
    if (time.role === 'before') return periods.filter(({last}) => last < stretch.first)
    if (time.role === 'after') return periods.filter(({first}) => first > stretch.last)
    return periodsAt(stretch, time.edge, around(stretch, periods), timing)
  })
  const whole = found.findIndex((d, index) => d.some(({last}) => last === stretches[index]!.last))
  const first = whole < 0 ? found.findIndex((d) => d.length > 0) : whole
  const taken = isLeftOpen(time, context) ? found.flat() : (found[first] ?? [])
  const named = periodName(edgeOf(stretches[Math.max(first, 0)]!, time.edge))
  return {kind: 'named', periods: [...new Set(taken.map(({text}) => text))], named: [named]}
}

/** All that a stretch or an edge of it can name: what ends in it, or less than its length away. */
function around({first, last}: Stretch, periods: readonly Period[]): readonly Period[] {
  const room = last - first + 4
  return endingIn(periods, first - room, last + 2 * room)
}

/** Which of several fiscal years, or of two ways to count, is meant nobody can tell. */
function isLeftOpen(time: Time, {anchor, published}: TimeContext): boolean {
  if (time.kind === 'relative') return time.from === 'either'
  const isAnyYears = anchor !== undefined || published === undefined
  return time.kind === 'fiscal' || (time.kind === 'part' && time.of === undefined && isAnyYears)
}
