import type {Claim} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {calendarOf, comparePeriods, isSamePeriod, isWithin, newestWaves} from '@collate/statistics/model'
import {timeOf} from '../data/time.ts'
import type {PassageContext} from './context.ts'
import {countedFrom, periodOf, timesOf} from './dates.ts'
import {toldBefore} from './told.ts'
import type {PeriodFault} from './stat.ts'

type Found = {
  /** Several where the text leaves the population open. */
  rows: readonly Observation[]
  fault?: PeriodFault
}

/**
 * The rows of the period that is cited, else of the one that the text names, else
 * of the newest one that the article could know.
 *
 * @param rows - of one indicator, category and population, oldest first
 */
export function findPeriod(
  claim: Claim,
  cited: string | undefined,
  rows: readonly Observation[],
  context: PassageContext
): Found {
  const {period: mention} = timesOf(claim)
  const latest = newestWaves(rows, context.published).at(-1)
  const told = toldBefore(claim, context)
  const named = mention && periodOf(mention, context, told ?? latest?.period)
  const counted = mention && countedFrom(mention, told, context)

  if (cited !== undefined) {
    const found = rows.filter((row) => isAt(row, cited))
    const known = found.length > 0 ? [cited] : periodsOf(rows)
    const contradicts =
      named !== undefined &&
      !isWithin(timeOf(cited), timeOf(named)) &&
      !isPartOf(named, cited, rows) &&
      cited !== counted
    if (contradicts || found.length === 0)
      return {
        rows: found,
        fault: {span: mention ?? claim.quantity, named: contradicts ? named : cited, known}
      }
    return {rows: found}
  }

  if (named !== undefined) {
    const exact = rows.filter((row) => isAt(row, named) || (counted !== undefined && isAt(row, counted)))
    const found = exact.length > 0 ? exact : rows.filter((row) => isWithin(timeOf(named), row.when))
    if (found.length > 0) return {rows: found}
    return {rows: [], fault: {span: mention!, named, known: periodsOf(rows)}}
  }

  const earlier = claim.change?.role === 'from' && !mention ? wavesBefore(claim, rows, latest, context) : []
  if (earlier.length > 0) return {rows: earlier}

  const part = mention?.part
  const candidates = part === undefined ? rows : rows.filter((row) => isPartNamed(row, part))
  const ofPart = newestWaves(candidates, context.published)
  const newest = ofPart.length > 0 ? ofPart : newestWaves(rows, context.published)
  if (newest.length > 0 || rows.length === 0)
    return {rows: rows.filter((row) => newest.some((d) => isSamePeriod(row.when, d.when)))}
  // A forecast is never meant by a sentence that names no time.
  const known = periodsOf(rows)
  return {rows: [], fault: {span: claim.quantity, named: known[0]!, known}}
}

/** From 41% to 56%: a start without a time of its own may be any wave before the end. */
function wavesBefore(
  {change}: Claim,
  rows: readonly Observation[],
  latest: Observation | undefined,
  context: PassageContext
): Observation[] {
  const time = context.claims[change!.to ?? -1]?.period
  const end = (time && periodOf(time, context, latest?.period)) ?? latest?.period
  return end === undefined ? [] : rows.filter(({when}) => comparePeriods(when, timeOf(end)) < 0)
}

/** A month of a year that has no value of its own stands for the year: a survey of October 2025. */
function isPartOf(named: string, cited: string, rows: readonly Observation[]): boolean {
  return isWithin(timeOf(named), timeOf(cited)) && !rows.some((row) => isAt(row, named))
}

function isAt(row: Observation, time: string): boolean {
  return isSamePeriod(row.when, timeOf(time))
}

/** Whether a row is of such a part of any year: `Q3`, `10`. */
function isPartNamed(row: Observation, part: string): boolean {
  return isAt(row, `${calendarOf(row.when.first).year}-${part}`)
}

function periodsOf(rows: readonly Observation[]): string[] {
  return [...new Set(rows.map((row) => row.period))]
}
