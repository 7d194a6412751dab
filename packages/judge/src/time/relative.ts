import type {TimeName} from '@collate/claims/times'
import {
  calendarOf,
  comparePeriods,
  isAlike,
  isSamePeriod,
  yearsBefore,
  type Day,
  type DaySpan as Stretch
} from '@collate/statistics/model'
import type {PublishedDay} from './context.ts'
import {daysIn, partIn} from './part.ts'
import {isOneUnit, monthOf, monthsOf, stretchOfMonths, unitsAround} from './stretches.ts'

type Relative = Extract<TimeName, {kind: 'relative'}>

/**
 * What a time may be that is counted from the article, or from the time of the
 * claim before it, likeliest first.
 */
export function relativeStretches(
  time: Relative,
  published: PublishedDay,
  anchor: Stretch | undefined,
  series: readonly Stretch[]
): Stretch[] {
  const {from, unit, back} = time
  const before = anchor ?? newestBefore(series, published)
  if (from === 'claim' || from === 'told' || unit === 'period')
    return before ? fromClaim(time, before, series) : []
  const article = published === undefined ? [] : fromArticle(time, published)
  if (from === 'article') return article
  // 本季度, in what came out a quarter later: the last one that there are values of.
  if (!anchor) return back === 0 && before && isOneUnit(before, unit) ? [...article, before] : article
  // 9月…，比上月…: counted from September. 一年前 may be either, but is never the time itself.
  if (isOneUnit(anchor, unit)) return fromClaim(time, anchor, series)
  const both = [...fromClaim(time, anchor, series), ...article]
  return both.filter((d) => !isSamePeriod(d, anchor))
}

/** The last period that had ended by then. */
export function newestBefore(series: readonly Stretch[], published: PublishedDay): Stretch | undefined {
  return published === undefined ? series.at(-1) : series.findLast(({last}) => last <= published)
}

function fromArticle({unit, back, part}: Relative, published: Day): Stretch[] {
  return unitsAround(published, unit, back).flatMap((d) => partOf(part, d))
}

/** The part of a year or month. */
function partOf(part: string | undefined, whole: Stretch): Stretch[] {
  if (part === undefined) return [whole]
  return part.startsWith('D')
    ? daysIn(part, monthOf(whole.first))
    : partIn(part, calendarOf(whole.first).year)
}

function fromClaim(
  {unit, back, part, same}: Relative,
  anchor: Stretch,
  series: readonly Stretch[]
): Stretch[] {
  if (unit === 'period') return wavesBefore(anchor, back, series)
  if (part !== undefined) return unitsAround(anchor.last, unit, back).flatMap((d) => partOf(part, d))
  if (unit !== 'year' && unit !== 'decade' && unit !== 'century') {
    const rolling = rollingBefore(unit, back, anchor)
    return [...rolling, ...unitsAround(anchor.last, unit, back)]
  }
  const years = {year: 1, decade: 10, century: 100}[unit] * back
  const {first, last} = yearsBefore(anchor, years)
  if (unit !== 'year') return [{first, last}]
  if (same) return orYearly([{first, last}], back, anchor, series)
  const whole = unitsAround(anchor.last, 'year', back)
  // Between 2020 and 2024, …; in the last of those years: the one in which they end.
  if (back === 0 && last - first > longestYear) return whole
  const exact = [{first, last}, ...whole.filter((d) => !isSamePeriod(d, {first, last}))]
  return orYearly(exact, back, anchor, series)
}

/** The year before October 2021 to September 2022, where the survey was of April 2020 to March 2021: the wave before, if it is of about then. */
function orYearly(exact: Stretch[], back: number, anchor: Stretch, series: readonly Stretch[]): Stretch[] {
  const isThere = exact.some((d) => series.some((other) => isSamePeriod(d, other)))
  if (isThere || back !== 1) return exact
  const wave = series[placeOf(anchor, series) - 1]
  const months = wave ? (anchor.first - wave.first) / daysOfMonth : 0
  return months > 6 && months < 20 ? [...exact, wave!] : exact
}

const daysOfMonth = 30.4

/** From the first to the last day of one. */
const longestYear = 365

/** The quarter before May to July, which is none of the calendar's: February to April. */
function rollingBefore(unit: Relative['unit'], back: number, {first, last}: Stretch): Stretch[] {
  const months = monthsOf[unit]
  const from = monthOf(first)
  const isAsLong = months !== undefined && isSamePeriod(stretchOfMonths(from, months), {first, last})
  return isAsLong ? [stretchOfMonths(from - months * back, months)] : []
}

/** The period of the series that is so many before another one of its kind. */
function wavesBefore(anchor: Stretch, back: number, series: readonly Stretch[]): Stretch[] {
  const step = back < 0 ? 1 : -1
  let at = placeOf(anchor, series)
  if (at < 0) return []
  for (let left = Math.abs(back); left > 0 && series[at]; left--) at = nextAlike(anchor, series, at, step)
  const wave = series[at]
  return wave ? [wave] : []
}

/** Index of a stretch; -1 where it is none of them. */
function placeOf(stretch: Stretch, series: readonly Stretch[]): number {
  let [low, high] = [0, series.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparePeriods(series[middle]!, stretch) < 0) low = middle + 1
    else high = middle
  }
  const found = series[low]
  return found && isSamePeriod(found, stretch) ? low : -1
}

/** Index of the next one, in steps of 1 or -1, that can be a wave of the same series; outside where there is none. */
function nextAlike(like: Stretch, series: readonly Stretch[], from: number, step: number): number {
  let at = from + step
  while (series[at] && !isAlike(series[at]!, like)) at += step
  return at
}
