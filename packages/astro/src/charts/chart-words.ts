import type {Observation} from '@collate/statistics'
import {formatPeriod, formatPublished} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {ChartData} from './chart-data.ts'
import type {ChartCall} from './chart-styles.ts'
import {joinableGroup} from './series.ts'

/**
 * Name of what an observation is about: its category, else its period; and
 * whom it counts, where others of the chart count others.
 */
export function nameOf(observation: Observation, language: Language, {observations}: ChartData): string {
  const {category, period, population} = observation
  const name = category?.label[language] ?? formatPeriod(period, language)
  const isShared = observations.every((other) => other.population === population)
  return isShared || population.id === ''
    ? name
    : `${name}${textsIn(language).brackets(population.label[language])}`
}

/** Name of a line of a series: its waves are told below the axis. */
export function lineName({category, population}: Observation, language: Language, data: ChartData): string {
  const groups = new Set(data.observations.map((other) => other.population))
  const names = [
    category?.label[language] ?? '',
    groups.size > 1 || !category ? population.label[language] : ''
  ].filter(Boolean)
  const [first = '', second] = names
  return second === undefined ? first : `${first}${textsIn(language).brackets(second)}`
}

/** Title of a chart: its own, else what it measures. */
export function titleOfChart(
  {title}: Pick<ChartCall, 'title'>,
  {indicator}: Pick<ChartData, 'indicator'>,
  language: Language
): string {
  const label = indicator.label[language]
  return title ?? (language === 'en' ? label.charAt(0).toUpperCase() + label.slice(1) : label)
}

/** The value with its unit as its source published it, not as it is counted. */
export function publishedValue(observation: Observation, language: Language): string {
  return formatPublished(observation, language)
}

/** What a chart says to those who do not see it: each value, of what, and of when. */
export function heardOf(data: ChartData, language: Language): string[] {
  const isMany = new Set(data.observations.map(joinableGroup)).size > 1
  return data.observations.map((observation) =>
    [
      isMany ? lineName(observation, language, data) : observation.category?.label[language],
      formatPeriod(observation.period, language),
      publishedValue(observation, language)
    ]
      .filter(Boolean)
      .join(' ')
  )
}
