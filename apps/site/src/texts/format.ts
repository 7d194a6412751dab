import {parsePeriod, periodInWords} from '@collate/statistics/model'
import {textsIn, type Language} from './text.ts'

/** Between the parts of a line; it stays with what it follows, so that no line begins with it. */
export const dot = '\u00A0· '

/**
 * A date as the language writes it.
 *
 * @param date - `2026-01-20`, `2026-01` or `2026`
 */
export function formatDate(date: string, language: Language): string {
  const parts = date.split('-').length
  return dateFormatter(parts, language).format(new Date(date))
}

/** A formatter takes longer to make than a page with it. */
const dateFormatters = new Map<string, Intl.DateTimeFormat>()
const numberFormatters = new Map<string, Intl.NumberFormat>()

function dateFormatter(parts: number, language: Language): Intl.DateTimeFormat {
  return kept(dateFormatters, `${parts} ${language}`, () => {
    return new Intl.DateTimeFormat(tagOf(language), {
      year: 'numeric',
      ...(parts > 1 && {month: 'long'}),
      ...(parts > 2 && {day: 'numeric'}),
      timeZone: 'UTC'
    })
  })
}

function numberFormatter(digits: number, language: Language): Intl.NumberFormat {
  return kept(numberFormatters, `${digits} ${language}`, () => {
    return new Intl.NumberFormat(tagOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits
    })
  })
}

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/**
 * A period of a statistic as the language writes it.
 *
 * @param period - `2025`, `2025-Q4`, `2025-10` or `2024-01/2024-09`; what older data have that is none stays as it is
 */
export function formatPeriod(period: string, language: Language): string {
  const known = parsePeriod(period)
  return known ? periodInWords(known, language) : period
}

const comparisons: Record<string, string> = {'=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ '}

/** A value as its table has it, every number as decimal text. */
export type Published = {
  value: string
  upper?: string
  margin?: string
  comparison: string
  status?: string
}

/**
 * A published value with its unit, and with what its source says of it; digits are kept.
 *
 * @param unit - of the indicator
 */
export function formatPublished(published: Published, unit: string, language: Language): string {
  const {value, upper, margin, comparison, status} = published
  const {nearness, statuses, brackets} = textsIn(language)
  const sign = comparisons[comparison] ?? (nearness as Record<string, string>)[comparison] ?? ''
  const ends = [value, ...(upper ? [upper] : [])].map((end) => formatNumber(end, language))
  const room = margin && ` ± ${withUnit(formatNumber(margin, language), marginUnit(unit), language)}`
  const kind = (statuses as Record<string, string>)[status ?? '']
  return `${sign}${withUnit(ends.join('–'), unit, language)}${room ?? ''}${kind ? brackets(kind) : ''}`
}

/** A margin of a percentage is in points. */
function marginUnit(unit: string): string {
  return unit === 'percent' ? 'points' : unit
}

/** A number with the digits it was given with. */
export function formatNumber(value: string, language: Language): string {
  const digits = value.split('.')[1]?.length ?? 0
  return numberFormatter(digits, language).format(value as unknown as number)
}

function withUnit(number: string, unit: string, language: Language): string {
  const isChinese = language === 'zh'
  if (unit === 'percent') return `${number}%`
  if (unit === 'points') return isChinese ? `${number}个百分点` : `${number} percentage points`
  if (unit === 'multiple') return isChinese ? `${number}倍` : `${number} times`
  if (unit === 'ratio') return `${number}:1`
  return unit === 'count' || unit === 'index' ? number : `${number} ${unit}`
}

function tagOf(language: Language): string {
  return textsIn(language).tag
}
