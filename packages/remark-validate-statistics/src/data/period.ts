/** `2025`, `2025-H1`, `2025-Q4` or `2025-10`. */
const pattern = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/

/** Negative, zero or positive as `left` ends before, with or after `right`; of two that end together a year is later than its parts. */
export function comparePeriods(left: string, right: string): number {
  return endOf(left) - endOf(right) || right.length - left.length
}

/** Whether two periods are years, quarters, halves or months alike: only they make a series. */
export function isAlike(left: string, right: string): boolean {
  return kindOf(left) === kindOf(right)
}

/** Whether `inner` is `outer` or a part of it: `2025-Q4` of `2025`. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (outer.length === 4 && inner.startsWith(`${outer}-`))
}

/** The same part of another year: one year before `2025-Q4` is `2024-Q4`. */
export function yearsBefore(period: string, years: number): string {
  return `${Number(period.slice(0, 4)) - years}${period.slice(4)}`
}

/** A date as far as it is known, as its first day. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10)
}

/** Last month of a period, counted from the year 0. */
function endOf(period: string): number {
  let end = ends.get(period)
  if (end === undefined) {
    if (ends.size >= mostEnds) ends.clear()
    ends.set(period, (end = readEnd(period)))
  }
  return end
}

const ends = new Map<string, number>()
const mostEnds = 1000

function readEnd(period: string): number {
  const match = pattern.exec(period)
  if (!match) return 0
  const [, year, quarter, half, month] = match
  const last = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : month ? Number(month) : 12
  return Number(year) * 12 + last
}

function kindOf(period: string): string {
  return period.length === 4 ? 'year' : /[QH]/.test(period) ? period[5]! : 'month'
}
