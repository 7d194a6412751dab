import {calendarOf} from '../period/day.ts'
import {wholeMonths, type Months, type DaySpan} from '../period/period-name.ts'

/** `October 2025`, `January–September 2024`, `October 3–8, 2024`. */
export function periodWords(stretch: DaySpan): string {
  const months = wholeMonths(stretch)
  return months ? monthWords(months) : dayWords(stretch)
}

const names = 'January February March April May June July August September October November December'.split(
  ' '
)

function monthWords({first, length}: Months): string {
  const last = first + length - 1
  const [year, endYear] = [Math.floor(first / 12), Math.floor(last / 12)]
  const [start, end] = [first % 12, last % 12]
  if (start === 0 && end === 11) return year === endYear ? `${year}` : `${year}–${endYear}`
  if (length === 6 && start % 6 === 0) return `the ${start === 0 ? 'first' : 'second'} half of ${year}`
  if (length === 3 && start % 3 === 0) return `Q${start / 3 + 1} ${year}`
  if (length === 1) return `${names[start]} ${year}`
  if (year === endYear) return `${names[start]}–${names[end]} ${year}`
  return `${names[start]} ${year} to ${names[end]} ${endYear}`
}

function dayWords(stretch: DaySpan): string {
  const from = calendarOf(stretch.first)
  const to = calendarOf(stretch.last)
  const start = `${names[from.month - 1]} ${from.day}`
  const end = `${names[to.month - 1]} ${to.day}, ${to.year}`
  if (stretch.first === stretch.last) return end
  if (from.year !== to.year) return `${start}, ${from.year} to ${end}`
  return from.month === to.month ? `${start}–${to.day}, ${to.year}` : `${start} to ${end}`
}
