import {textsIn, type Language} from './text.ts'

/**
 * A date as the language writes it.
 *
 * @param date - `2026-01-20`, `2026-01` or `2026`
 */
export function formatDate(date: string, language: Language): string {
  const parts = date.split('-').length
  return formatterOf(parts, language).format(new Date(date))
}

/** A formatter takes longer to make than a page with it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(parts: number, language: Language): Intl.DateTimeFormat {
  const key = `${parts} ${language}`
  const known = formatters.get(key)
  if (known) return known
  const formatter = new Intl.DateTimeFormat(tagOf(language), {
    year: 'numeric',
    ...(parts > 1 && {month: 'long'}),
    ...(parts > 2 && {day: 'numeric'}),
    timeZone: 'UTC'
  })
  formatters.set(key, formatter)
  return formatter
}

/**
 * A period of a statistic as the language writes it.
 *
 * @param period - `2025`, `2025-Q4` or `2025-10`
 */
export function formatPeriod(period: string, language: Language): string {
  const [year, quarter] = period.split('-Q')
  if (!quarter) return formatDate(period, language)
  return language === 'zh' ? `${year}年第${'一二三四'[Number(quarter) - 1]}季度` : `Q${quarter} ${year}`
}

const comparisons: Record<string, string> = {'=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ '}

/**
 * A published value with its unit; its digits are kept.
 *
 * @param value - decimal text
 * @param unit - of the indicator
 */
export function formatValue(value: string, unit: string, comparison: string, language: Language): string {
  return `${comparisons[comparison] ?? ''}${withUnit(formatNumber(value, language), unit, language)}`
}

/** A number with the digits it was given with. */
export function formatNumber(value: string, language: Language): string {
  const digits = value.split('.')[1]?.length ?? 0
  const options = {minimumFractionDigits: digits, maximumFractionDigits: digits}
  return new Intl.NumberFormat(tagOf(language), options).format(value as unknown as number)
}

function withUnit(number: string, unit: string, language: Language): string {
  const isChinese = language === 'zh'
  if (unit === 'percent') return `${number}%`
  if (unit === 'points') return isChinese ? `${number}个百分点` : `${number} percentage points`
  if (unit === 'multiple') return isChinese ? `${number}倍` : `${number} times`
  return unit === 'count' ? number : `${number} ${unit}`
}

function tagOf(language: Language): string {
  return textsIn(language).tag
}
