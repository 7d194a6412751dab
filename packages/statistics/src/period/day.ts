/**
 * A day of the Gregorian calendar as a whole number: days since 1970-01-01.
 *
 * Days are counted with integers alone, so that no time zone and no rounding
 * moves one.
 */
export type Day = number

/** Whether February of a year has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** @param month - 1 to 12 */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Count a day of the calendar.
 *
 * The year begins in March here, so that a leap day is the last one of it.
 *
 * dayOf(2024, 3, 1) // => 19783
 */
export function dayOf(year: number, month: number, day: number): Day {
  const from = month > 2 ? year : year - 1
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + sinceMarch - epoch
  )
}

const epoch = 719_468
const daysIn400Years = 146_097

/** The calendar's name of a day. */
export function calendarOf(day: Day): {year: number; month: number; day: number} {
  const since = day + epoch
  const era = Math.floor(since / daysIn400Years)
  const inEra = since - era * daysIn400Years
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const sinceMarch = Math.floor((5 * inYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  return {
    year: yearInEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1
  }
}

/** Write a day as ISO 8601 does: `2024-02-29`. */
export function writeDay(day: Day): string {
  const {year, month, day: inMonth} = calendarOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(inMonth, 2)}`
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

/**
 * First day of a date that may be known only in part.
 *
 * @param date - `2026-01-20`, `2026-01` or `2026`, as tables and frontmatter have it once they have been checked
 */
export function firstDayOf(date: string): Day {
  if (date !== last.date) last = {date, day: readDay(date)}
  return last.day
}

/** The day of an article is asked of for each value that it may state. */
let last = {date: '1970', day: 0}

function readDay(date: string): Day {
  const [year, month = '1', day = '1'] = date.slice(0, 10).split('-')
  return dayOf(Number(year), Number(month), Number(day))
}
