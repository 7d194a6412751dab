const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/
const monthPattern = /^[12]\d{3}-(?:0[1-9]|1[0-2])$/
const periodPattern = /^[12]\d{3}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/

/** Whether a text is a day of the calendar: `2026-01-20`. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether a text is a month: `2026-01`. */
export function isMonth(text: string): boolean {
  return monthPattern.test(text)
}

/** Whether a text is a year, a quarter or a month: `2025`, `2025-Q4`, `2025-10`. */
export function isPeriod(text: string): boolean {
  return periodPattern.test(text)
}
