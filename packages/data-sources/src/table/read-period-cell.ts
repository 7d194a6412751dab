import {parsePeriod} from '@collate/statistics/model'
import {namedMonth, periodInLanguages} from './table-words.ts'

/** What is known of the years of a table. */
export type YearSettings = {
  /** In which month a year such as 2024/25 begins: 1 to 12. */
  yearBegins?: number | undefined
}

/** Two years that follow each other: 2024/25, 2024-25, FY 2024/2025. */
const twoYears = /^(?:fy ?)?(\d{4}) ?([-–—/]) ?(\d{2}|\d{4})$/i

/**
 * Read a cell that names a period: `2025`, `2025Q3`, `2025M07`, `Oct 2025`,
 * `2025年10月`; `2024/25` where the month is known in which such a year begins.
 *
 * @returns the period as tables have it; nothing where the cell names none
 */
export function readPeriodCell(cell: string, {yearBegins}: YearSettings = {}): string | undefined {
  const text = plain(cell)
  const first = openYear(cell)
  if (first !== undefined) return yearBegins === undefined ? undefined : yearFrom(first, yearBegins)
  const written = asWritten(text) ?? periodInLanguages(text.replaceAll(' ', '')) ?? withMonth(text)
  return written !== undefined && parsePeriod(written) ? written : undefined
}

/**
 * Read a cell that names only a part of a year: `Q2`, `February`, `2月`.
 *
 * @param year - four digits
 */
export function readPartOfYear(cell: string, year: string): string | undefined {
  const text = plain(cell)
  if (/\d{4}/.test(text) || !/^(?:[QH]\d|\p{L}+\.?|[\d\p{Script=Han}–-]+)$/iu.test(text)) return undefined
  return [`${year}年${text}`, `${text} ${year}`, `${year} ${text}`]
    .filter((d) => !/^\d{1,2} \d{4}$|^\d{4} \d/.test(d))
    .map((d) => readPeriodCell(d))
    .find((d) => d !== undefined && d !== year)
}

/**
 * The first of the two years that a cell names, where nobody but the report knows
 * which twelve months they are: 2024 of `2024/25`.
 */
export function openYear(cell: string): string | undefined {
  const [, first, sign, second] = twoYears.exec(plain(cell)) ?? []
  if (first === undefined || Number(first) < 1000) return undefined
  const next = Number(first) + 1
  if (Number(second) !== next && second !== String(next % 100).padStart(2, '0')) return undefined
  // 2010-11 is a November, as tables here write it.
  return sign === '-' && second!.length === 2 && parsePeriod(plain(cell)) ? undefined : first
}

/** The twelve months from a month of a year on. */
function yearFrom(first: string, begins: number): string {
  if (begins === 1) return first
  const next = String(Number(first) + 1)
  return `${first}-${String(begins).padStart(2, '0')}/${next}-${String(begins - 1).padStart(2, '0')}`
}

function plain(cell: string): string {
  return cell.normalize('NFKC').trim().replace(/\s+/g, ' ')
}

function asWritten(text: string): string | undefined {
  if (parsePeriod(text)) return text
  const part = /^(\d{4})[- ]?([QHSMW])(\d{1,2})$/i.exec(text)
  if (part) {
    const [, year, sign, number] = part as unknown as [string, string, string, string]
    const kind = sign.toUpperCase()
    if (kind === 'M') return `${year}-${number.padStart(2, '0')}`
    // A semester is half a year.
    return kind === 'W' ? undefined : `${year}-${kind === 'S' ? 'H' : kind}${Number(number)}`
  }
  const turned = /^([QH])(\d) (\d{4})$/i.exec(text)
  if (turned) return `${turned[3]}-${turned[1]!.toUpperCase()}${turned[2]}`
  const date = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text)
  if (date) return [date[1], ...date.slice(2).flatMap((d) => (d ? [d.padStart(2, '0')] : []))].join('-')
  const years = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(text)
  return years ? `${years[1]}/${years[2]}` : undefined
}

/** `October 2025`, `31 October 2025`, `October 31, 2025`. */
function withMonth(text: string): string | undefined {
  const match =
    /^(?:(\d{1,2}) )?([a-z]{3,9}\.?)(?: (\d{1,2}),)? (\d{4})$/i.exec(text) ??
    /^()([a-z]{3,9}\.?)()-(\d{4})$/i.exec(text)
  const month = match && namedMonth(match[2]!)
  if (!match || month === undefined) return undefined
  const day = match[1] || match[3]
  const inMonth = `${match[4]}-${String(month).padStart(2, '0')}`
  return day ? `${inMonth}-${day.padStart(2, '0')}` : inMonth
}
