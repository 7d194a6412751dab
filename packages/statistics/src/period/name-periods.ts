import {calendarOf} from './day.ts'
import {isSamePeriod, isWithin} from './compare-periods.ts'
import {wholeMonths, type DaySpan} from './period-name.ts'

/** `during`: what happened in a period; `at`: what was there on its last day. */
export type Timing = 'during' | 'at'

/**
 * The periods that a time in words names.
 *
 * A time names the same stretch, and a stock on its last day; where there is
 * none, what lies inside it: “in October” names a poll of 3 to 8 October.  A
 * narrower time never names a wider period.
 *
 * @param periods - of one indicator
 * @returns several stretches where the words leave open which one is meant
 */
export function periodsNamed<T extends DaySpan>(time: DaySpan, periods: readonly T[], timing: Timing): T[] {
  const exact = periods.filter((d) => (timing === 'at' ? d.last === time.last : isSamePeriod(d, time)))
  return exact.length > 0 ? exact : periods.filter((d) => isWithin(d, time))
}

/** Whether “fiscal 2024” names a period: twelve months, no calendar year, that begin or end in 2024. */
export function isFiscalYear(stretch: DaySpan, year: number): boolean {
  const months = wholeMonths(stretch)
  if (months?.length !== 12 || months.first % 12 === 0) return false
  return calendarOf(stretch.first).year === year || calendarOf(stretch.last).year === year
}
