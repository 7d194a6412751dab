import {styleText} from 'node:util'
import type {Indicator, Translated, Observation} from '@collate/statistics'
import {unitInWords} from '@collate/statistics/model'
import {citationOf, isOfOtherPopulation, valueText} from '@collate/suggestions/search'
import {printable} from '../printable.ts'
import {textWidth} from './text-width.ts'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** Statistics for people: by indicator, a line each with what to paste. */
export function renderStatistics(rows: readonly Observation[], {colour}: {colour: boolean}): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, {validateStream: false}) : text)
  const groups = new Map<Indicator, Observation[]>()
  for (const row of rows) groups.set(row.indicator, [...(groups.get(row.indicator) ?? []), row])
  const sections = [...groups].map(([indicator, own]) => renderIndicator(indicator, own, paint))
  return printable(`${sections.join('\n\n')}\n`)
}

function renderIndicator(indicator: Indicator, rows: readonly Observation[], paint: Paint): string {
  const {label, unit, population} = indicator
  const size = population.size === undefined ? '' : ` (${population.size})`
  const base = population.id === '' ? '' : ` · ${both(population.label)}${size}`
  const measured = both({
    en: unitInWords(unit, population.label.en, 'en'),
    zh: unitInWords(unit, population.label.zh, 'zh')
  })
  const head = `${paint('bold', both(label))}\n  ${measured}${base}`
  const cells = rows.map((row) => [row.period, valueOf(row), `cite="${citationOf(row)}"`])
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((d) => textWidth(d[column]!))))
  const sources = [...new Set(rows.map((row) => row.source))]
  const lines = rows.map((row, index) => {
    const [period, value, cite] = cells[index]!.map((cell, column) => pad(cell, widths[column]!))
    const mark = sources.length > 1 ? [`[${sources.indexOf(row.source) + 1}]`] : []
    const details = [...mark, ...detailsOf(row)].join('  ')
    return `  ${period}  ${paint('green', value!)}  ${cite}  ${details}`.trimEnd()
  })
  const notes = sources.map(({title, titles, publisher, published}, index) => {
    const names = [title, titles.en, titles.zh].filter((d) => d !== undefined).join(' · ')
    const mark = sources.length > 1 ? `[${index + 1}] ` : ''
    return paint('dim', `  ${mark}${names} (${publisher}, ${published})`)
  })
  return [head, ...lines, ...notes].join('\n')
}

/** Both languages where they write it differently. */
function valueOf(row: Observation): string {
  const [en, zh] = [valueText(row, 'en'), valueText(row, 'zh')]
  return en === zh ? en : `${en} · ${zh}`
}

function detailsOf(row: Observation): string[] {
  const {category, population, status, vintage, versions} = row
  return [
    ...(status === 'actual' ? [] : [both({en: status, zh: statusWords[status]})]),
    ...(versions.length > 1 ? [both({en: `as of ${vintage}`, zh: `${vintage}公布`})] : []),
    ...(category ? [both(category.label)] : []),
    ...(isOfOtherPopulation(row) ? [`of ${both(population.label)}: ${both(mustName)}`] : [])
  ]
}

const statusWords = {provisional: '初步数', forecast: '预测', target: '目标'}
const mustName: Translated<string> = {en: 'the sentence has to name them', zh: '句中须写明'}

function both({en, zh}: Translated<string>): string {
  return en === zh ? en : `${en} · ${zh}`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - textWidth(text))
}
