import type {Indicator, Observation} from '@collate/statistics'
import {
  comparePeriods,
  currentRows,
  firstDayOf,
  isAlike,
  isFact,
  isSamePeriod,
  type CitedName,
  type Period
} from '@collate/statistics/model'
import {formatPeriod, formatPublished} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {scaleOf, type ChartScale} from './scale.ts'

/** How values are drawn: over time, side by side, or by size with the rank of each. */
export type ChartKind = 'series' | 'bars' | 'ranking'

/** What a chart shows: observations of one indicator. */
export type ChartData = ChartScale & {
  kind: ChartKind
  indicator: Indicator
  observations: Observation[]
  /** Whether a series leaves out periods of other lengths. */
  isPart: boolean
}

/** What of an indicator is shown; a change from one period to another shows all waves between them. */
type Choice = Pick<CitedName, 'periods' | 'population' | 'category' | 'vintage'> & {
  kind?: string | undefined
}

/** @param of - the citation, for the error */
export function chartOf(indicator: Indicator, all: Observation[], choice: Choice, of: string): ChartData {
  const cited = all.filter((row) => isChosen(row, choice))
  if (cited.length === 0) throw new Error(`A chart shows \`${of}\`, which has no values`)
  const current = currentRows(cited)
  const facts = current.filter(isFact)
  const alike = inOneRhythm(current)
  const kind = isKind(choice.kind) ? choice.kind : defaultKind(facts.length > 0 ? facts : current, alike)
  // A bar of a forecast would be drawn like those of facts; in a series it stands apart.
  const shown = kind === 'series' ? alike : facts.length > 0 ? facts : current
  const observations = select(kind, shown)
  const scale = scaleOf(observations.flatMap(endsOf), indicator, kind === 'series')
  const isPart = kind === 'series' && alike.length < current.length
  return {kind, indicator, observations, ...scale, isPart}
}

/** Where a value begins and ends: a range, or what its margin leaves room for. */
export function endsOf({value, upper, margin = '0'}: Observation): [low: number, high: number] {
  return [Number(value) - Number(margin), Number(upper ?? value) + Number(margin)]
}

/**
 * Values of periods that can be waves of one series, years or third quarters:
 * of several kinds the one with most waves, then the one that reaches furthest.
 */
function inOneRhythm(rows: Observation[]): Observation[] {
  const rhythms: Observation[][] = []
  for (const row of rows.toSorted((left, right) => comparePeriods(right.when, left.when))) {
    const rhythm = rhythms.find(([first]) => isAlike(first!.when, row.when))
    if (rhythm) rhythm.push(row)
    else rhythms.push([row])
  }
  const most = Math.max(...rhythms.map(wavesIn))
  return rhythms.find((rhythm) => wavesIn(rhythm) === most) ?? []
}

function wavesIn(rows: Observation[]): number {
  return new Set(rows.map(({when}) => when.first)).size
}

function isChosen(row: Observation, {periods, population, category, vintage}: Choice): boolean {
  const [from, to] = periods ?? []
  const isIn = from && to ? isBetween(row.when, from, to) : undefined
  return (
    (isIn ?? (from === undefined || isSamePeriod(row.when, from))) &&
    (population === undefined || row.population.id === population) &&
    (category === undefined || row.category?.id === category) &&
    (vintage === undefined || row.out === firstDayOf(vintage))
  )
}

/** From 2022 to 2024 there are years, and no quarters. */
function isBetween(when: Period, from: Period, to: Period): boolean {
  return comparePeriods(from, when) <= 0 && comparePeriods(when, to) <= 0 && isAlike(when, to)
}

function isKind(kind: string | undefined): kind is ChartKind {
  return kind === 'series' || kind === 'bars' || kind === 'ranking'
}

function defaultKind(rows: Observation[], alike: Observation[]): ChartKind {
  const categories = new Set(rows.map(({category}) => category))
  if (categories.size > 1) return rows[0]!.indicator.choices === 'single' ? 'bars' : 'ranking'
  return wavesIn(alike) > 1 ? 'series' : 'bars'
}

/**
 * A series takes every wave; bars take the newest, in the order of the table or
 * of their values.  Without categories, waves are what bars stand for.
 */
function select(kind: ChartKind, rows: Observation[]): Observation[] {
  const byPeriod = rows.toSorted((left, right) => comparePeriods(left.when, right.when))
  const isWhole = rows.every(({category}) => category === undefined)
  if (kind === 'series' || (kind === 'bars' && isWhole)) return byPeriod
  const newest = byPeriod.at(-1)!.when
  const wave = rows.filter(({when}) => isSamePeriod(when, newest))
  return kind === 'ranking' ? wave.toSorted((left, right) => Number(right.value) - Number(left.value)) : wave
}

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

/** The value with its unit as its source published it, not as it is counted. */
export function publishedValue(observation: Observation, language: Language): string {
  return formatPublished(observation, language)
}
