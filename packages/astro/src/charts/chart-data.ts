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
import {scaleOf, type ChartScale} from './scale.ts'

/**
 * How values are drawn.  Over time: as lines, from the first wave to the last, as
 * parts of a whole, or a line for each group.  Beside each other: as bars, by
 * size, or as dots with what their margins leave room for.
 */
export type ChartKind = (typeof chartKinds)[number]

const lineKinds = ['series', 'slope', 'multiples'] as const
const chartKinds = [...lineKinds, 'stacked', 'bars', 'ranking', 'dots'] as const

/** Whether a chart shows waves, and so says itself when each was. */
export function isOverTime(kind: ChartKind): boolean {
  return kind === 'stacked' || isOfLines(kind)
}

/** Whether it joins waves by lines. */
export function isOfLines(kind: ChartKind): boolean {
  return (lineKinds as readonly ChartKind[]).includes(kind)
}

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
  // A bar of a forecast would be drawn like those of facts; in lines it stands apart.
  const measured = facts.length > 0 ? facts : current
  const kind = isKind(choice.kind) ? choice.kind : defaultKind(measured, alike)
  const isSeries = isOfLines(kind)
  const shown = isSeries ? alike : kind === 'stacked' ? inOneRhythm(measured) : measured
  const observations = select(kind, shown)
  const scale = scaleOf(observations.flatMap(endsOf), indicator, isSeries)
  const isPart = isOverTime(kind) && shown.length < (isSeries ? current : measured).length
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
  return (chartKinds as readonly (string | undefined)[]).includes(kind)
}

function defaultKind(rows: Observation[], alike: Observation[]): ChartKind {
  const categories = new Set(rows.map(({category}) => category))
  if (categories.size > 1) return rows[0]!.indicator.choices === 'single' ? 'bars' : 'ranking'
  return wavesIn(alike) > 1 ? 'series' : 'bars'
}

/**
 * What is drawn over time takes every wave; bars and dots take the newest, in the order of the table or
 * of their values.  Without categories, waves are what bars stand for.
 */
function select(kind: ChartKind, rows: Observation[]): Observation[] {
  const byPeriod = rows.toSorted((left, right) => comparePeriods(left.when, right.when))
  const isWhole = rows.every(({category}) => category === undefined)
  if (isOverTime(kind) || (kind !== 'ranking' && isWhole)) return byPeriod
  const newest = byPeriod.at(-1)!.when
  const wave = rows.filter(({when}) => isSamePeriod(when, newest))
  if (kind === 'ranking') return wave.toSorted((left, right) => Number(right.value) - Number(left.value))
  // Of each category those that are counted stand beside each other.
  return [...Map.groupBy(wave, ({category}) => category).values()].flat()
}
