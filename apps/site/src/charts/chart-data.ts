import type {Indicator, Observation} from '@collate/statistics'
import {loadPackages} from '../data/data-package.ts'
import {formatPeriod, formatValue} from '../texts/format.ts'
import type {Language} from '../texts/text.ts'

export type ChartKind = 'series' | 'bars' | 'ranking'

/** What a chart shows: observations of one indicator. */
export type ChartData = {
  kind: ChartKind
  indicator: Indicator
  observations: Observation[]
  /** Value that is drawn over the full length. */
  most: number
}

/**
 * Choose what a chart shows.
 *
 * @param of - citation of an indicator: `package/indicator`
 * @param kind - default: a series over time, or bars where there are categories
 */
export async function chartData(of: string, kind?: string): Promise<ChartData> {
  const [, packageName, id] = /^([^/]+)\/([^@#]+)/.exec(of) ?? []
  const data = (await loadPackages()).find(({name}) => name === packageName)
  const indicator = data?.indicators.get(id ?? '')
  if (!data || !indicator) throw new Error(`A chart shows \`${of}\`, which no data package has`)
  const all = data.observations.filter((observation) => observation.indicator === indicator)
  const chosen = isKind(kind) ? kind : defaultKind(indicator, all)
  return {kind: chosen, indicator, observations: select(chosen, all), most: mostOf(indicator, all)}
}

function isKind(kind: string | undefined): kind is ChartKind {
  return kind === 'series' || kind === 'bars' || kind === 'ranking'
}

function defaultKind(indicator: Indicator, all: Observation[]): ChartKind {
  if (indicator.categories.size > 0) return indicator.choices === 'single' ? 'bars' : 'ranking'
  return new Set(all.map(({period}) => period)).size > 1 ? 'series' : 'bars'
}

/** A series takes every wave; bars take the newest, in the order of the table or of their values. */
function select(kind: ChartKind, all: Observation[]): Observation[] {
  if (kind === 'series') {
    const whole = all.filter(({category}) => category === undefined)
    return (whole.length > 0 ? whole : all).toSorted((left, right) => left.period.localeCompare(right.period))
  }
  const newest = all.reduce(
    (period, observation) => (observation.period > period ? observation.period : period),
    ''
  )
  const wave = all.filter(({period}) => period === newest)
  return kind === 'ranking' ? wave.toSorted((left, right) => Number(right.value) - Number(left.value)) : wave
}

function mostOf({unit}: Indicator, all: Observation[]): number {
  const most = Math.max(0, ...all.map(({value}) => Number(value)))
  return unit === 'percent' ? Math.max(100, most) : most || 1
}

/**
 * Whether two waves may be joined by a line: the same base, asked the same way,
 * and both published as such.
 */
export function isJoined(left: Observation, right: Observation): boolean {
  return (
    left.population === right.population &&
    left.category === right.category &&
    left.comparison === '=' &&
    right.comparison === '=' &&
    left.evidence !== 'derived' &&
    right.evidence !== 'derived'
  )
}

/** Name of what an observation is about: its category, else its period. */
export function nameOf(observation: Observation, language: Language): string {
  return observation.category?.label[language] ?? formatPeriod(observation.period, language)
}

export function valueOf({value, comparison, indicator}: Observation, language: Language): string {
  return formatValue(value, indicator.unit, comparison, language)
}
