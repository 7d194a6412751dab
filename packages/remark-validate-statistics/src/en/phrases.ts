import type {Observation} from '@collate/statistics'
import {amountInWords, periodInWords} from '@collate/statistics/model'
import {comparisonHedge} from '../comparison.ts'
import {timeOf} from '../data/time.ts'
import {decimalOf} from '../decimal-of.ts'
import {
  absolute,
  formatFraction,
  parseFraction,
  type Fraction,
  unitScale,
  type Interval
} from '@collate/judge/numbers'
import type {Phrases} from '../phrases.ts'
import {deriveChange} from '../resolve/expect.ts'
import type {Pair} from '../resolve/stat.ts'

export const phrases: Phrases = {
  value,
  published: publishedIn,
  period,
  hedged: (hedge, text) => hedges[hedge](text),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  statistic(row) {
    const {indicator, category, population, status} = row
    const subject = category ? `${indicator.label.en}: ${category.label.en}` : indicator.label.en
    const details = [population.label.en, statuses[status]].filter(Boolean).join(', ')
    return `“${subject}” in ${period(row.period)} is ${publishedIn(row)}${details && ` (${details})`}`
  },
  interval,
  change,
  source,
  sentences: (texts) =>
    texts.flatMap((text) => (text ? [/[.?!]”?$/.test(text) ? text : `${text}.`] : [])).join('  ')
}

const hedges: Record<Parameters<Phrases['hedged']>[0], (text: string) => string> = {
  exactly: (text) => text,
  over: (text) => `more than ${text}`,
  'at-least': (text) => `${text} or more`,
  under: (text) => `less than ${text}`,
  'at-most': (text) => `at most ${text}`,
  nearly: (text) => `nearly ${text}`,
  about: (text) => `about ${text}`,
  'just-over': (text) => `just over ${text}`,
  'just-under': (text) => `just under ${text}`
}

const statuses: Record<Observation['status'], string> = {
  actual: '',
  provisional: 'provisional',
  forecast: 'a forecast',
  target: 'a target'
}

function publishedIn({value: low, upper, margin, comparison, indicator, population}: Observation): string {
  const write = (number: string, unit = indicator.unit): string =>
    amountInWords(number, unit, 'en', population.label.en)
  const size = upper === undefined ? write(low) : `${write(low)} to ${write(upper)}`
  const room =
    margin === undefined
      ? ''
      : ` ± ${write(margin, unitScale(indicator.unit) === 'points' ? 'points' : indicator.unit)}`
  return hedges[comparisonHedge[comparison]](size) + room
}

function value(number: Fraction, unit: string): string {
  return amountInWords(decimalOf(number, unit), unit, 'en')
}

function period(text: string): string {
  return periodInWords(timeOf(text), 'en')
}

function source({source: {title, titles, publisher, published}, locator, quote}: Observation): string {
  const details = [publisher, published, locator].filter((detail) => detail).join(', ')
  return `Source: ${titles.en ?? title} (${details})${quote ? `: “${quote}”` : ''}`
}

function interval({low, high}: Interval, unit: string): string {
  const from = low && value(low.at, unit)
  const to = high && value(high.at, unit)
  if (from && to) return `${low.open ? 'above' : 'from'} ${from} to ${high.open ? 'below ' : ''}${to}`
  if (from) return low.open ? `above ${from}` : `from ${from} up`
  return to ? (high.open ? `below ${to}` : `up to ${to}`) : 'any value'
}

function change(pair: Pair): string {
  const {from, to} = pair
  const {unit} = to.indicator
  const [start, end] = [from, to].map((row) => value(parseFraction(row.value), unit))
  const difference = deriveChange(pair, 'difference')!
  const relative = deriveChange(pair, 'relative')
  const noun = difference.numerator < 0n ? 'fall' : 'rise'
  const points = value(absolute(difference), unit === 'percent' ? 'points' : unit)
  const sign = difference.numerator < 0n ? '−' : ''
  // A gap between two groups is no rise, and what starts below zero grows by no share of it.
  const isGrown = relative && from.period !== to.period && parseFraction(from.value).numerator > 0n
  const share = isGrown ? ` (a ${noun} of ${formatFraction(absolute(relative), 1)}%)` : ''
  return `${end} − ${start!.startsWith('−') ? `(${start})` : start} = ${sign}${points}${share}`
}
