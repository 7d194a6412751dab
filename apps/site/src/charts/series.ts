import type {Observation} from '@collate/statistics'
import type {ChartData} from './chart-data.ts'

/** Waves of one group: a line, as far as they may be joined. */
export type Line = {points: Point[]; segments: Segment[]}

/** Where a wave stands: `x` in percent of the width, `y` in pixels from the top. */
export type Point = {observation: Observation; x: number; y: number}

/** `dashed` where one end was computed, not published. */
export type Segment = {from: Point; to: Point; isDashed: boolean}

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
  const groups = Map.groupBy(
    observations.map((observation, index) => ({
      observation,
      x: Math.round(10 * (frame.left + ((times[index]! - first) / span) * (frame.right - frame.left))) / 10,
      y: heightOf(Number(observation.value), {least, most}, frame)
    })),
    ({observation}) => groupOf(observation)
  )
  return [...groups.values()].map((points) => ({points, segments: segmentsOf(points)}))
}

/** What may be joined: values of one category, and of the same population. */
export function groupOf({category, population}: Observation): string {
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

/** Bounds and estimates are not measured alike, so nothing leads to them. */
function segmentsOf(points: Point[]): Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!
    const ends = [from.observation, to.observation]
    if (ends.some(({comparison}) => comparison !== '=')) return []
    return [{from, to, isDashed: ends.some(({evidence}) => evidence === 'derived')}]
  })
}

/**
 * Move labels apart that would lie on each other; their order stays.
 *
 * @param heights - wished, in pixels
 * @param least - distance between two
 */
export function spread(heights: readonly number[], least: number): number[] {
  const order = heights.map((height, index) => ({height, index})).toSorted((a, b) => a.height - b.height)
  const places: number[] = []
  let last = -Infinity
  for (const {height, index} of order) {
    last = Math.max(height, last + least)
    places[index] = last
  }
  return places
}
