/** Last day of a month; 29 of a February whose year is not known. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Write `9` as `09`. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * The period that a part of a year is in a year; nothing where the year has no such part.
 *
 * inYear('12/02', 2025) // => '2024-12/2025-02'
 */
export function inYear(part: string, year: number): string | undefined {
  if (part === 'Y') return String(year)
  const [from = '', to] = part.split('/')
  if (to === undefined) return isIn(part, year) ? `${year}-${part}` : undefined
  const first = from > to ? year - 1 : year
  // The end of any February.
  const last = to === '02-29' && from < to ? `02-${daysInMonth(2, year)}` : to
  return isIn(from, first) && isIn(last, year) ? `${first}-${from}/${year}-${last}` : undefined
}

/** Whether `H1`, `Q3`, `10` or `10-18` is a part of this year. */
function isIn(part: string, year: number): boolean {
  if (/^(?:H[12]|Q[1-4]|0[1-9]|1[0-2])$/.test(part)) return true
  const [, month, day] = /^(0[1-9]|1[0-2])-(\d\d)$/.exec(part) ?? []
  return month !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(month), year)
}

/**
 * The stretch from one period or part to another one, written alike at both ends;
 * nothing where the second is not later.
 *
 * between('2024-Q1', '2024-09') // => '2024-01/2024-09'
 */
export function between(from: string, to: string): string | undefined {
  const start = from.split('/')[0]!
  const end = to.split('/').at(-1)!
  const alike = kindOf(start) === kindOf(end) ? [start, end] : [inMonths(start)?.[0], inMonths(end)?.[1]]
  const [first, last] = alike
  if (first === undefined || last === undefined || first === last) return undefined
  // Parts from December to February end in the year after.
  return first < last || !/^\d{4}/.test(first) ? `${first}/${last}` : undefined
}

function kindOf(period: string): string {
  return period.replace(/[HQ]\d/, (part) => part[0]!).replaceAll(/\d/g, '0')
}

/** First and last month of a period or part that is made of months. */
function inMonths(period: string): [string, string] | undefined {
  const [, year = '', kind, index] = /^(\d{4}-?)?(?:([HQ])(\d)|(?:0[1-9]|1[0-2]))?$/.exec(period) ?? []
  if (kind) {
    const length = kind === 'H' ? 6 : 3
    const last = Number(index) * length
    return [`${year}${two(last - length + 1)}`, `${year}${two(last)}`]
  }
  if (/^\d{4}$/.test(period)) return [`${period}-01`, `${period}-12`]
  return /^(?:\d{4}-)?\d\d$/.test(period) ? [period, period] : undefined
}

/** addDays('2024-02-28', 2) // => '2024-03-01' */
export function addDays(day: string, days: number): string {
  const [year, month, inMonth] = day.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1, inMonth! + days)).toISOString().slice(0, 10)
}
