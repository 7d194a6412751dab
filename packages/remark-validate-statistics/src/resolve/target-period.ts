import type {Claim} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {isWithin} from '../data/period.ts'
import {newest} from '../data/series.ts'
import type {PassageContext} from './context.ts'
import {periodOf, timesOf} from './dates.ts'
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
  const latest = newest(rows, context.published)
  const named = mention && periodOf(mention, context, cited ?? latest?.period)

  if (cited !== undefined) {
    const found = rows.filter((row) => row.period === cited)
    const known = found.length > 0 ? [cited] : periodsOf(rows)
    const contradicts = named !== undefined && !isWithin(cited, named) && !isPartOf(named, cited, rows)
    if (contradicts || found.length === 0)
      return {
        rows: found,
        fault: {span: mention ?? claim.quantity, named: contradicts ? named : cited, known}
      }
    return {rows: found}
  }

  if (named !== undefined) {
    const exact = rows.filter((row) => row.period === named)
    const found = exact.length > 0 ? exact : rows.filter((row) => isWithin(named, row.period))
    if (found.length > 0) return {rows: found}
    return {rows: [], fault: {span: mention!, named, known: periodsOf(rows)}}
  }

  const part = mention?.part
  const candidates = part === undefined ? rows : rows.filter((row) => row.period.endsWith(`-${part}`))
  const latestOf = newest(candidates, context.published) ?? latest
  return {rows: rows.filter((row) => row.period === latestOf?.period)}
}

/** A month of a year that has no value of its own stands for the year: a survey of October 2025. */
function isPartOf(named: string, cited: string, rows: readonly Observation[]): boolean {
  return isWithin(named, cited) && !rows.some((row) => row.period === named)
}

function periodsOf(rows: readonly Observation[]): string[] {
  return [...new Set(rows.map((row) => row.period))]
}
