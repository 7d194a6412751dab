import type {Observation} from '@collate/statistics'
import {comparePeriods, isFact, isSamePeriod} from '@collate/statistics/model'
import {alikeRows, countBefore, ofAllRows, periodsOf} from '../hypotheses/all-rows.ts'
import {namedPeriods} from '../time/named.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/** A time from another clause is that of another comparison. */
const near = 2

/** What may have been there before: at the time that the words compare with, else the wave before, or the first. */
export function earlierRows(
  row: Observation,
  rows: readonly Observation[],
  {times}: JudgeReading,
  {clock, start}: SentenceContext
): Observation[] {
  const alike = alikeRows(rows, row)
  const isBefore = (d: Observation | undefined): d is Observation =>
    d !== undefined && comparePeriods(d.when, row.when) < 0
  if (start && (isOfSeries(start.row, row) || leadsTo(start.row, row)) && isBefore(start.row))
    return [start.row]
  const dated = times.flatMap(({time, as, strength}) => {
    if (as !== 'compared' || strength < near) return []
    const named = namedPeriods(time, periodsOf(alike), clock, row.period) ?? []
    return [...named].flatMap((period) => rowsAt(alike).get(period)?.filter(isBefore) ?? [])
  })
  if (dated.length > 0) return dated.toSorted((a, b) => comparePeriods(a.when, b.when))
  const own = wavesBefore(row, alike).filter(isBefore)
  const fact =
    own.length > 0 || isFact(row) ? undefined : rows.findLast((d) => leadsTo(d, row) && isBefore(d))
  return fact ? [fact] : own
}

/** Of the old it rises to 59%: what has no time before it in the data is set against the other groups that the text told. */
export function groupsTold(row: Observation, {told}: SentenceContext): Observation[] {
  return told.filter(
    (d) => d.indicator === row.indicator && isSamePeriod(d.when, row.when) && !isOfSeries(d, row)
  )
}

/** Whether two values are of one series. */
export function isOfSeries(a: Observation, b: Observation): boolean {
  return a.indicator === b.indicator && a.category === b.category && a.population.id === b.population.id
}

/** Whether a value is the fact from which all foreseen ones go, of whatever scenario. */
function leadsTo(fact: Observation, row: Observation): boolean {
  return (
    isFact(fact) &&
    !isFact(row) &&
    fact.category === undefined &&
    fact.indicator === row.indicator &&
    fact.population.id === row.population.id
  )
}

const rowsAt = ofAllRows((rows) => Map.groupBy(rows, ({period}) => period))

/** The first and the last wave before: of a month those of months, where there are any, and not of the year so far. */
function wavesBefore(row: Observation, alike: readonly Observation[]): Array<Observation | undefined> {
  const asLong = asLongRows(alike).get(formOf(row)) ?? []
  const count = countBefore(asLong, row)
  return count > 0 ? [asLong[0], asLong[count - 1]] : [alike[0], alike[countBefore(alike, row) - 1]]
}

/** By how the period is written: of a month, a quarter, a span. */
const formOf = ({period}: Observation): string => period.replaceAll(/\d/g, '0')
const asLongRows = ofAllRows((rows) => Map.groupBy(rows, formOf))
