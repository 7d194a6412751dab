import {calendarOf, dayOf, monthLength, type Day, type DaySpan as Stretch} from '@collate/statistics/model'
import type {TimeUnit} from '@collate/claims/times'

/** Units that are so many months. */
export const monthsOf: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200
}

/** Months counted from the year 0. */
export function stretchOfMonths(first: number, length: number): Stretch {
  const last = first + length - 1
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1]
  return {
    first: dayOf(Math.floor(first / 12), (first % 12) + 1, 1),
    last: dayOf(year, month, monthLength(year, month))
  }
}

/** Months since the year 0 to the month that a day is in. */
export function monthOf(day: Day): number {
  const {year, month} = calendarOf(day)
  return year * 12 + month - 1
}

/** The year, quarter, week… that a day lies in, or so many before; weeks begin on Mondays, or on Sundays. */
export function unitsAround(day: Day, unit: TimeUnit, back: number): Stretch[] {
  if (unit === 'day') return [{first: day - back, last: day - back}]
  if (unit === 'week') return [weekOf(day, 3, back), weekOf(day, 4, back)]
  const length = monthsOf[unit]
  if (length === undefined) return []
  // The twentieth century began in 1901.
  const offset = unit === 'century' ? 12 : 0
  const first = Math.floor((monthOf(day) - offset) / length) * length + offset - back * length
  return first < 0 ? [] : [stretchOfMonths(first, length)]
}

/** 1970 began on a Thursday: a Monday is three days before it. */
function weekOf(day: Day, offset: number, back: number): Stretch {
  const first = Math.floor((day + offset) / 7) * 7 - offset - 7 * back
  return {first, last: first + 6}
}

/** Whether a stretch is one year, quarter, month, week or day of the calendar. */
export function isOneUnit(stretch: Stretch, unit: TimeUnit): boolean {
  return unitsAround(stretch.last, unit, 0).some(
    ({first, last}) => first === stretch.first && last === stretch.last
  )
}
