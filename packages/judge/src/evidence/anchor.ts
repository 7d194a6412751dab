import type {Time} from '@collate/claims/reading'
import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import {periodsOf} from '../hypotheses/all-rows.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {newestRows} from '../hypotheses/newest.ts'
import {namedPeriods, type Clock} from '../time/named.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/**
 * Below the level of 2019, when 63,328 were counted that year: “that year” is the one named before it; and so is the
 * March from which 3月份失业率由上月的5.4%回落 counts its month.  A year earlier counts from what is compared.
 */
export function countedFrom(
  {time, start}: JudgeReading['times'][number],
  {times, stance, list}: JudgeReading,
  {row, from, citation: {indicator, rows}}: Hypothesis,
  context: SentenceContext
): string | undefined {
  const {before, clock, start: began} = context
  // Lower than in the year before, when it was 14.6% of men and 11.2% of women: one year of both.
  const {anchor: last, subject, told} = context.dated.get(start) ?? context
  // In summer takings fell from 20.6 to 11.6: the season is that of what was reached.
  // Over the same time they fell from 125,572 to 107,865: the time is that of what was told before.
  const isSame =
    time.kind === 'part' || (time.kind === 'relative' && time.from === 'claim' && time.back === 0)
  if (isSame && stance.as === 'to' && began && last === began.row) return told.at(-2)?.period
  // Against 49%, 17% and 34% a year earlier: all of a list count from what was told before it.
  const beforeList = list && list.index > 0 ? told[told.length - list.index - 1] : undefined
  // A year earlier, X had been 49.7; Y went from 47.0 in the previous quarter to 45.6: what was told of another measure
  // last may have been told beside what is now.
  const newest = last && last.indicator !== indicator ? latestOf(told) : undefined
  const anchor = beforeList ?? newest ?? newestBeside(last, row, rows, clock) ?? last
  if (time.kind !== 'relative' || time.from === 'article') return anchor?.period
  if (time.from === 'told') return last?.period
  // 3.3 times as many two years later: so long after where the change began.
  if (time.back < 0 && from && from.indicator === indicator) return from.period
  const isFirst = told.length === before && (stance.as === 'from' || stance.move !== undefined)
  if (time.back !== 0 && !isFirst)
    return (time.from === 'claim' ? (beforeList ?? newest ?? subject ?? anchor) : anchor)?.period
  if (time.back === 0 && time.from !== 'claim') return anchor?.period
  // Above the 3.7 billion of 2022, …, and needs of 8.3 billion that year: not that of a number that is only compared with.
  const isOfOther = ({period}: {period: string}): boolean =>
    told.some((d) => d.period === period && !context.subjects.includes(d))
  const named = times
    .filter((d) => d.start < start && dated.has(d.time.kind))
    .filter(({time: d}) => d.kind !== 'calendar' || !isOfOther(d))
    .toSorted((a, b) => b.start - a.start)[0]?.time
  if (named?.kind === 'calendar') return named.period
  const [only, more] = named ? (namedPeriods(named, periodsOf(rows), clock, anchor?.period) ?? []) : []
  return more === undefined ? (only ?? anchor?.period) : anchor?.period
}

/** Kinds of times that name one by themselves. */
const dated: ReadonlySet<Time['kind']> = new Set(['calendar', 'fiscal', 'part'])

/**
 * The rate of the one group is 88%; that of the other went from 63% a year earlier to 68%: where the newest value was
 * told of the one, the newest of the other is what is counted from.
 */
function newestBeside(
  last: Observation | undefined,
  row: Observation,
  rows: readonly Observation[],
  clock: Clock
): Observation | undefined {
  if (!last || last.indicator !== row.indicator) return undefined
  if (last.population.id === row.population.id && last.category === row.category) return undefined
  return newestRows(rows, last, clock).includes(last) ? newestRows(rows, row, clock).at(-1) : undefined
}

/** The one of the latest time. */
function latestOf(told: readonly Observation[]): Observation | undefined {
  return told.toSorted((a, b) => comparePeriods(a.when, b.when)).at(-1)
}
