import {parsePeriod} from '@collate/statistics/model'
import {namedMonth, periodInLanguages} from './table-words.ts'

/**
 * Read a cell that names a period: `2025`, `2025Q3`, `2025M07`, `Oct 2025`,
 * `2025年10月`, `2024/25`.
 *
 * @returns the period as tables have it; nothing where the cell names none
 */
export function readPeriodCell(cell: string): string | undefined {
  const text = cell.normalize('NFKC').trim().replace(/\s+/g, ' ')
  const written = asWritten(text) ?? periodInLanguages(text.replaceAll(' ', '')) ?? withMonth(text)
  return written !== undefined && parsePeriod(written) ? written : undefined
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
