import {calendarOf, monthLength, writeDay, type Day} from './day.ts'

/** First and last day, whatever they are called. */
export type DaySpan = {first: Day; last: Day}

/** A stretch in whole months, counted from the year 0. */
export type Months = {first: number; length: number}

/** The months of a stretch; nothing where it begins or ends within one. */
export function wholeMonths({first, last}: DaySpan): Months | undefined {
  const from = calendarOf(first)
  const to = calendarOf(last)
  if (from.day !== 1 || to.day !== monthLength(to.year, to.month)) return undefined
  const start = monthNumber(from)
  return {first: start, length: monthNumber(to) - start + 1}
}

/**
 * The one name of a stretch: a year, half-year, quarter or month, else years,
 * months or days with a stroke between them.
 *
 * periodName(knownPeriod('2024-01/2024-06')) // => '2024-H1'
 */
export function periodName(stretch: DaySpan): string {
  const months = wholeMonths(stretch)
  if (!months) return between(writeDay(stretch.first), writeDay(stretch.last))
  const {first, length} = months
  const year = writeYear(first)
  if (first % 12 === 0 && length % 12 === 0) return between(year, writeYear(first + length - 1))
  if (length === 6 && first % 6 === 0) return `${year}-H${(first % 12) / 6 + 1}`
  if (length === 3 && first % 3 === 0) return `${year}-Q${(first % 12) / 3 + 1}`
  return between(writeMonth(first), writeMonth(first + length - 1))
}

function monthNumber({year, month}: {year: number; month: number}): number {
  return year * 12 + month - 1
}

function writeYear(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0')
}

function writeMonth(month: number): string {
  return `${writeYear(month)}-${String((month % 12) + 1).padStart(2, '0')}`
}

function between(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}
