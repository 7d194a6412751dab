import type {Translated, Status} from '@collate/statistics'
import {parsePeriod, periodInWords, valueInWords, type PublishedValue} from '@collate/statistics/model'
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

/** A value with all that decides how it is written. */
export type Shown = PublishedValue & {
  status: Status
  /** When it was published, where that says more than its source does. */
  vintage?: string
  source: {published: string}
  indicator: {unit: string; label?: Translated<string>; growth?: unknown}
  /** Of a growth: against what it counts. */
  versus?: string
  population: {label: Translated<string>}
}

/**
 * A published value with its unit, and with what kind of number it is where that
 * is no measured one; digits are kept, and no line breaks beside one.
 */
export function formatPublished(shown: Shown, language: Language): string {
  const kind = formatKind(shown, language)
  return `${formatSize(shown, language)}${kind && textsIn(language).brackets(kind)}`
}

/** A published value with its unit alone. */
export function formatSize(shown: Omit<Shown, 'status' | 'source'>, language: Language): string {
  const {indicator, versus, population} = shown
  const measured = {
    unit: indicator.unit,
    counted: population.label[language],
    ...(indicator.label && {label: indicator.label[language]}),
    isGrowth: indicator.growth !== undefined || versus !== undefined
  }
  return valueInWords(shown, measured, language).replace(/(?<=\d) | (?=[\d±])/g, '\u00A0')
}

/** `forecast of April 2024`; nothing of what was measured for good. */
export function formatKind(
  {status, vintage, source}: Pick<Shown, 'status' | 'vintage' | 'source'>,
  language: Language
): string {
  if (status === 'actual') return ''
  return textsIn(language).statuses[status](formatDate((vintage ?? source.published).slice(0, 7), language))
}

/** A number with the digits it was given with. */
export function formatNumber(value: string, language: Language): string {
  const digits = value.split('.')[1]?.length ?? 0
  return numberFormatter(digits, language).format(value as unknown as number)
}

function tagOf(language: Language): string {
  return textsIn(language).tag
}
