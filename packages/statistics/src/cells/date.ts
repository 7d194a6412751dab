import {monthLength} from '../period/day.ts'

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/
const monthPattern = /^[12]\d{3}-(?:0[1-9]|1[0-2])$/

/** Whether a text is a day of the calendar: `2026-01-20`. */
export function isDate(text: string): boolean {
  const [year, month, day] = datePattern.exec(text)?.slice(1).map(Number) ?? []
  if (month === undefined || month < 1 || month > 12) return false
  return day! >= 1 && day! <= monthLength(year!, month)
}

/** Whether a text is a month: `2026-01`. */
export function isMonth(text: string): boolean {
  return monthPattern.test(text)
}
