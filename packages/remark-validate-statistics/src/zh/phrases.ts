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
  list: (items) => items.join('、'),
  statistic(row) {
    const {indicator, category, population, status} = row
    const subject = category ? `${indicator.label.zh}·${category.label.zh}` : indicator.label.zh
    const details = [population.label.zh, statuses[status]].filter(Boolean).join('，')
    return `“${subject}”${period(row.period)}为${publishedIn(row)}${details && `（${details}）`}`
  },
  interval,
  change,
  source,
  sentences: (texts) =>
    texts.flatMap((text) => (text ? [/[。？！]$/.test(text) ? text : `${text}。`] : [])).join('')
}

const hedges: Record<Parameters<Phrases['hedged']>[0], (text: string) => string> = {
  exactly: (text) => text,
  over: (text) => `超过${text}`,
  'at-least': (text) => `${text}及以上`,
  under: (text) => `不到${text}`,
  'at-most': (text) => `至多${text}`,
  nearly: (text) => `近${text}`,
  about: (text) => `约${text}`,
  'just-over': (text) => `略高于${text}`,
  'just-under': (text) => `略低于${text}`
}

const statuses: Record<Observation['status'], string> = {
  actual: '',
  provisional: '初步数',
  forecast: '预测',
  target: '目标'
}

function publishedIn({value: low, upper, margin, comparison, indicator, population}: Observation): string {
  const write = (number: string, unit = indicator.unit): string =>
    amountInWords(number, unit, 'zh', population.label.zh)
  const size = upper === undefined ? write(low) : `${write(low)}至${write(upper)}`
  const room =
    margin === undefined
      ? ''
      : ` ± ${write(margin, unitScale(indicator.unit) === 'points' ? 'points' : indicator.unit)}`
  return hedges[comparisonHedge[comparison]](size) + room
}

function value(number: Fraction, unit: string): string {
  return amountInWords(decimalOf(number, unit), unit, 'zh')
}

function period(text: string): string {
  return periodInWords(timeOf(text), 'zh')
}

function source({source: {title, titles, publisher, published}, locator, quote}: Observation): string {
  const details = [publisher, published, locator].filter((detail) => detail).join('，')
  return `来源：《${titles.zh ?? title}》（${details}）${quote ? `：“${quote}”` : ''}`
}

function interval({low, high}: Interval, unit: string): string {
  const from = low && value(low.at, unit)
  const to = high && value(high.at, unit)
  if (from && to) return `${from}${low.open ? '（不含）' : ''}至${to}${high.open ? '（不含）' : ''}`
  if (from) return low.open ? `大于${from}` : `不小于${from}`
  return to ? (high.open ? `小于${to}` : `不大于${to}`) : '任何值'
}

function change(pair: Pair): string {
  const {from, to} = pair
  const {unit} = to.indicator
  const [start, end] = [from, to].map((row) => value(parseFraction(row.value), unit))
  const difference = deriveChange(pair, 'difference')!
  const relative = deriveChange(pair, 'relative')
  const verb = difference.numerator < 0n ? '下降' : '增长'
  const points = value(absolute(difference), unit === 'percent' ? 'points' : unit)
  const sign = difference.numerator < 0n ? '−' : ''
  // A gap between two groups is no rise, and what starts below zero grows by no share of it.
  const isGrown = relative && from.period !== to.period && parseFraction(from.value).numerator > 0n
  const share = isGrown ? `（相对${verb}${formatFraction(absolute(relative), 1)}%）` : ''
  return `${end} − ${start!.startsWith('−') ? `(${start})` : start} = ${sign}${points}${share}`
}
