import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import {alikeRows, countBefore, ofAllRows, periodsOf} from '../hypotheses/all-rows.ts'
import {newestRows} from '../hypotheses/newest.ts'
import {valueOf} from '../hypotheses/value.ts'
import {compareFractions} from '../numbers/fraction.ts'
import {namedPeriods} from '../time/named.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {isOfSeries} from './earlier-rows.ts'

/** What it became: the value told before it in its sentence (47%, up from 40%), else any later one. */
export function reachedRows(
  row: Observation,
  rows: readonly Observation[],
  {told, before}: SentenceContext
): Observation[] {
  const isLater = (d: Observation): boolean => comparePeriods(d.when, row.when) > 0
  const alike = alikeRows(rows, row)
  const reached = told.slice(before).findLast((d) => isLater(d) && isOfSeries(d, row))
  if (reached) return [reached]
  const first = countBefore(alike, row)
  let place = first
  while (alike[place] && !isLater(alike[place]!)) place++
  return [...(endsFrom(alike)[place] ?? [])]
}

/** From each value on, the lowest and the highest of those that follow. */
const endsFrom = ofAllRows((rows) => {
  const ends: Array<readonly [low: Observation, high: Observation]> = []
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!
    const [low, high] = ends[at + 1] ?? [row, row]
    ends[at] = [
      compareFractions(valueOf(row), valueOf(low)) < 0 ? row : low,
      compareFractions(valueOf(row), valueOf(high)) > 0 ? row : high
    ]
  }
  return ends
})

/**
 * What a value is set against: the later one of its series that the sentence speaks of, that of the only other time it
 * names, the one told before it, else the newest of its kind.
 */
export function laterRows(
  row: Observation,
  rows: readonly Observation[],
  {times}: JudgeReading,
  {anchor, subjects, clock}: SentenceContext
): Observation[] {
  const own = subjects.findLast((d) => isOfSeries(d, row) && comparePeriods(d.when, row.when) > 0)
  if (own) return [own]
  // In 2022 there were more than the 9.55 billion of 2023.
  const alike = alikeRows(rows, row)
  const named = new Set(
    times.flatMap(({time, as}) =>
      as === 'at' ? [...(namedPeriods(time, periodsOf(alike), clock, row.period) ?? [])] : []
    )
  )
  const spoken = alike.filter(({period}) => period !== row.period && named.has(period))
  if (spoken.length === 1 && named.has(row.period)) return spoken
  // 14,185 were bought, more than the 13,895 sold: what is told before it is another statistic.
  const last = subjects.at(-1)
  if (
    last &&
    last.indicator !== row.indicator &&
    last.indicator.unit === row.indicator.unit &&
    last.period === row.period
  )
    return [last]
  const newest = newestRows(rows, row, clock)[0]
  const told = anchor && anchor.indicator === row.indicator && anchor !== row ? [anchor] : []
  return told.length > 0 ? told : newest && newest !== row ? [newest] : []
}
