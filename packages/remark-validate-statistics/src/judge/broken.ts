import type {Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {breakBetween} from '@collate/statistics/model'
import type {StatReading} from '../resolve/stat.ts'

/** A change that is told over values that may not be joined: the words that tell it, its ends, and what parts them. */
export type BrokenChange = {span: Span; ends: readonly Observation[]; at: Observation}

/**
 * The change between two times that a number states, or that its verb does: 15 points more, rose to 56%.
 *
 * @param beside - all numbers of the sentence: right before may stand what the change counts from
 */
export function brokenChange(reading: StatReading, beside: readonly StatReading[]): BrokenChange | undefined {
  const {settled, claim, pair, targets} = reading
  const [target] = targets
  const row = target?.row
  if (!settled || !row) return undefined
  const {move} = settled.reading.stance
  const span = move ? {start: move.start, end: move.end} : claim.quantity
  if (pair) return broken(pair.series, [pair.from, pair.to], span)
  const before = beside[beside.indexOf(reading) - 1]
  const start = before?.settled?.reading.stance.as === 'from' ? before.targets[0]?.row : undefined
  const isStart = start?.indicator === row.indicator && settled.reading.stance.as === 'to'
  const weighed = settled.weighed.find(({facet}) => facet === 'direction')?.rows ?? []
  const found = (isStart ? [start] : weighed).map((other) => broken(target.series, [other, row], span))
  // Where one of the values that bear the verb out may be joined, it is that one.
  return found.every((d) => d !== undefined) ? found[0] : undefined
}

/** The same of a word for a whole course: a record, steadily. */
export function brokenCourse(
  {targets: [target]}: StatReading,
  rows: readonly Observation[],
  span: Span
): BrokenChange | undefined {
  const [first] = rows
  const last = rows.at(-1)
  return target && first && last ? broken(target.series, [first, last], span) : undefined
}

function broken(
  series: Parameters<typeof breakBetween>[0],
  ends: readonly [Observation, Observation],
  span: Span
): BrokenChange | undefined {
  const at = breakBetween(series, ...ends)
  return at && {span, ends, at}
}
