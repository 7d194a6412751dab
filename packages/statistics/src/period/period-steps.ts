import {calendarOf, dayOf, monthLength, type Day} from './day.ts'
import {periodName, wholeMonths, type DaySpan} from './period-name.ts'
import type {Period} from './period.ts'

/**
 * The stretch of the same length right before: the quarter before a quarter,
 * the nine months before nine months.
 */
export function periodBefore(stretch: DaySpan): Period {
  const months = wholeMonths(stretch)
  if (months) return ofMonths(months.first - months.length, months.length)
  const {first, last} = stretch
  return named({first: first - (last - first + 1), last: first - 1})
}

/**
 * The same part of another year: one year before `2025-Q4` is `2024-Q4`.
 *
 * @param years - negative for a later year
 */
export function yearsBefore(stretch: DaySpan, years: number): Period {
  const months = wholeMonths(stretch)
  if (months) return ofMonths(months.first - 12 * years, months.length)
  return named({first: dayYearsBefore(stretch.first, years), last: dayYearsBefore(stretch.last, years)})
}

/** A leap day has its anniversary on the last day of February. */
function dayYearsBefore(day: Day, years: number): Day {
  const {year, month, day: inMonth} = calendarOf(day)
  const other = year - years
  return dayOf(other, month, Math.min(inMonth, monthLength(other, month)))
}

function ofMonths(first: number, length: number): Period {
  const last = first + length - 1
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1]
  return named({
    first: dayOf(Math.floor(first / 12), (first % 12) + 1, 1),
    last: dayOf(year, month, monthLength(year, month))
  })
}

function named(stretch: DaySpan): Period {
  return {text: periodName(stretch), ...stretch}
}
