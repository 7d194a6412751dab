import type {Observation} from '@collate/statistics'
import {isFact} from '@collate/statistics/model'
import {endsOf, type ChartData} from './chart-data.ts'

/** Waves of one group: a line, as far as they may be joined. */
export type Line = {points: Point[]; segments: Segment[]; gaps: Gap[]}

/** Where a wave stands: `x` in percent of the width, `y` in pixels from the top; `ends` of a range or a margin. */
export type Point = {observation: Observation; x: number; y: number; ends?: [low: number, high: number]}

/** `dashed` where one end was computed, not published. */
export type Segment = {from: Point; to: Point; isDashed: boolean}

/** Why no line leads to a wave: its base changed, it was expected and not measured, or it is no more than a bound. */
export type Gap = {to: Observation; why: 'break' | 'expected' | 'bound'}

/** Pixels and percentages that a series is drawn in. */
export type Frame = {top: number; bottom: number; left: number; right: number}

/**
 * Lay out a series: one line for each category and population, so that what
 * counts others, or something else, is never joined.
 */
export function layOut({observations, least, most}: ChartData, frame: Frame): Line[] {
  const times = observations.map(({when}) => when.first)
  const first = Math.min(...times)
  const span = Math.max(...times) - first || 1
  const height = (value: number) => heightOf(value, {least, most}, frame)
  const points = observations.map((observation, index): Point => {
    const [low, high] = endsOf(observation)
    return {
      observation,
      x: Math.round(10 * (frame.left + ((times[index]! - first) / span) * (frame.right - frame.left))) / 10,
      y: height(Number(observation.value)),
      ...(low < high && {ends: [height(low), height(high)]})
    }
  })
  const groups = Map.groupBy(points, ({observation}) => joinableGroup(observation))
  return [...groups.values()].map(lineOf)
}

/** Whether a dot stays open: its value was computed, or is expected. */
export function isOpenDot({evidence, status}: Observation): boolean {
  return evidence === 'derived' || status === 'forecast' || status === 'target'
}

/** What may be joined: values of one category, and of the same population. */
export function joinableGroup({category, population}: Observation): string {
  return `${category?.id ?? ''} ${population.id}`
}

/** Where a value stands, in pixels from the top. */
export function heightOf(
  value: number,
  {least, most}: Pick<ChartData, 'least' | 'most'>,
  {top, bottom}: Frame
): number {
  return Math.round(10 * (bottom - ((value - least) / (most - least)) * (bottom - top))) / 10
}

/** A line through what may be joined: nothing leads to an expectation, over a changed base, or to a bound. */
function lineOf(points: Point[]): Line {
  const segments: Segment[] = []
  const gaps: Gap[] = []
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index]!
    const why = gapBetween(from.observation, to.observation)
    if (why) gaps.push({to: to.observation, why})
    else segments.push({from, to, isDashed: [from, to].some((end) => end.observation.evidence === 'derived')})
  }
  return {points, segments, gaps}
}

function gapBetween(from: Observation, to: Observation): Gap['why'] | undefined {
  if (!isFact(to) || !isFact(from)) return 'expected'
  if (to.break) return 'break'
  return from.comparison === '=' && to.comparison === '=' ? undefined : 'bound'
}

/**
 * Move labels apart that would lie on each other; their order stays.
 *
 * @param heights - wished, in pixels
 * @param least - distance between two
 */
export function spreadLabels(heights: readonly number[], least: number): number[] {
  const order = heights.map((height, index) => ({height, index})).toSorted((a, b) => a.height - b.height)
  const places: number[] = []
  let last = -Infinity
  for (const {height, index} of order) {
    last = Math.max(height, last + least)
    places[index] = last
  }
  return places
}
