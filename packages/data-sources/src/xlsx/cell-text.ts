import {dateFromSerial, format, getFormatFromId, isDateFormat, isPercentFormat} from 'numfmt'

/** The number formats of a workbook by the style of a cell. */
export type CellFormats = ReadonlyArray<string>

/**
 * A number as its cell shows it: 0.48 as `48%`, a day as `2025-10-31`.
 *
 * A format that only groups digits, colours or aligns them takes no digit away
 * that the cell holds where it is general.
 */
export function shownNumber(raw: string, pattern: string, hasOldEpoch: boolean): string {
  const value = Number(raw)
  if (!Number.isFinite(value)) return raw
  if (pattern === '' || /^(?:general|@)$/i.test(pattern)) return plainNumber(raw)
  if (isDateFormat(pattern)) return shownDay(value, hasOldEpoch)
  const text = format(pattern, value, {throws: false}).trim()
  return isPercentFormat(pattern) || /\d/.test(text) ? text : plainNumber(raw)
}

/** The pattern of a number format that every workbook has. */
export function builtInFormat(id: number): string {
  return getFormatFromId(id) ?? ''
}

/** Digits of a number as a spreadsheet keeps it: 0.1 + 0.2 is no 0.30000000000000004. */
function plainNumber(raw: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(raw) && raw.replace(/\D/g, '').length <= 15) return raw
  return new Intl.NumberFormat('en', {useGrouping: false, maximumSignificantDigits: 15}).format(Number(raw))
}

function shownDay(serial: number, hasOldEpoch: boolean): string {
  const parts = dateFromSerial(serial + (hasOldEpoch ? 1462 : 0))
  if (!Array.isArray(parts)) return String(serial)
  const [year, month, day] = parts
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
