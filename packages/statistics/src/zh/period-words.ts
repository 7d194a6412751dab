import {calendarOf} from '../period/day.ts'
import {wholeMonths, type Months, type DaySpan} from '../period/period-name.ts'

/** `2025年10月`, `2024年前三季度`, `2024年10月3日至8日`. */
export function periodWords(stretch: DaySpan): string {
  const months = wholeMonths(stretch)
  return months ? monthWords(months) : dayWords(stretch)
}

const numbers = '一二三四'

function monthWords({first, length}: Months): string {
  const last = first + length - 1
  const [year, endYear] = [Math.floor(first / 12), Math.floor(last / 12)]
  const [start, end] = [first % 12, last % 12]
  if (start === 0 && end === 11) return year === endYear ? `${year}年` : `${year}—${endYear}年`
  if (length === 6 && start % 6 === 0) return `${year}年${start === 0 ? '上' : '下'}半年`
  if (length === 3 && start % 3 === 0) return `${year}年第${numbers[start / 3]}季度`
  if (length === 9 && start === 0) return `${year}年前三季度`
  if (length === 1) return `${year}年${start + 1}月`
  if (year === endYear) return `${year}年${start + 1}—${end + 1}月`
  return `${year}年${start + 1}月至${endYear}年${end + 1}月`
}

function dayWords(stretch: DaySpan): string {
  const from = calendarOf(stretch.first)
  const to = calendarOf(stretch.last)
  const start = `${from.year}年${from.month}月${from.day}日`
  if (stretch.first === stretch.last) return start
  const year = from.year === to.year ? '' : `${to.year}年`
  const month = year === '' && from.month === to.month ? '' : `${to.month}月`
  return `${start}至${year}${month}${to.day}日`
}
