import {groupBy, isMeasured, facts, rowsById, type Fact} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {isAlike} from '../period/compare-periods.ts'
import type {Timing} from '../period/name-periods.ts'
import type {DaySpan} from '../period/period-name.ts'
import {periodBefore, yearsBefore} from '../period/period-steps.ts'
import {parsePeriod} from '../period/read-period.ts'
import type {Problem} from '../problem.ts'
import {compareRatios} from '../ratio.ts'
import {cell, type Table} from '../table.ts'
import {changeOf, exactRange, type Range} from './growth-range.ts'
import {growthMismatch} from './growth-mismatch.ts'

/** An indicator that is the growth of another. */
type Growth = {
  level: string
  versus: string
  unit: string
  timing: Timing
  /** Of the growth, and of its level: either may leave the population of all its rows to the other. */
  population: string
  levelPopulation: string
}

/**
 * Growths that their levels do not give, with all three rounded.
 *
 * Each is held against the levels as they were published with it or before it;
 * bounds, estimates and levels that may not be joined are not looked at.
 */
export function levelProblems(id: string, folder: Folder): Problem[] {
  const growths = growthsOf(folder.tables.get('indicators'))
  if (growths.size === 0) return []
  const timings = new Map([...growths.values()].map(({level, timing}) => [level, timing]))
  const cells = groupBy(
    facts(folder).filter((d) => d.when && timings.has(d.indicator)),
    (d) => keyOf(d.indicator, d.when!, d.category, d.population, timings.get(d.indicator)!)
  )
  return facts(folder).flatMap((fact) => {
    const growth = growths.get(fact.indicator)
    return growth ? ofGrowth(id, fact, growth, cells) : []
  })
}

function growthsOf(table: Table | undefined): Map<string, Growth> {
  const rows = rowsById(table)
  const growths = new Map<string, Growth>()
  for (const [name, row] of rows) {
    const level = cell(table!, row, 'change_of')
    const levelRow = rows.get(level)
    if (!levelRow || cell(table!, levelRow, 'change_of') !== '') continue
    growths.set(name, {
      level,
      versus: cell(table!, row, 'versus'),
      unit: cell(table!, row, 'unit'),
      timing: cell(table!, levelRow, 'timing') === 'at' ? 'at' : 'during',
      population: cell(table!, row, 'population'),
      levelPopulation: cell(table!, levelRow, 'population')
    })
  }
  return growths
}

/** A stock is that of a day, whatever the period is called. */
function keyOf(
  level: string,
  {first, last}: DaySpan,
  category: string,
  population: string,
  timing: Timing
): string {
  return JSON.stringify([level, timing === 'at' ? last : first, last, category, population])
}

function ofGrowth(id: string, fact: Fact, growth: Growth, cells: ReadonlyMap<string, Fact[]>): Problem[] {
  const {level, unit, timing} = growth
  const from = fact.when && baseOf(fact.when, growth)
  const published = exactRange(fact)
  if (!from || !published) return []
  const population = fact.population === growth.population ? growth.levelPopulation : fact.population
  const versionsAt = (when: DaySpan): Fact[] =>
    cells.get(keyOf(level, when, fact.category, population, timing)) ?? []
  const now = newestFor(
    fact,
    versionsAt(fact.when!).filter((d) => isOfKind(d, fact))
  )
  const before = newestFor(
    fact,
    versionsAt(from).filter((d) => isMeasured(d) || isOfKind(d, fact))
  )
  const [to, start] = [now && exactRange(now), before && exactRange(before)]
  if (!to || !start || cell(now!.table, now!.row, 'break') !== '') return []
  const change = changeOf(start, to, unit)
  if (!change || doMeet(change, published)) return []
  return [growthMismatch(id, fact, {now: now!, before: before!, change, unit})]
}

/** The time that a growth counts against. */
function baseOf(when: DaySpan, {versus, timing}: Growth): DaySpan | undefined {
  if (versus === 'previous') return periodBefore(when)
  if (versus === 'year') return yearsBefore(when, 1)
  const period = parsePeriod(versus)
  return period && (timing === 'at' || isAlike(when, period)) ? period : undefined
}

function isOfKind(level: Fact, growth: Fact): boolean {
  return isMeasured(level) ? isMeasured(growth) : level.status === growth.status
}

/** The newest version that was out when the growth was. */
function newestFor({published: by}: Fact, versions: readonly Fact[]): Fact | undefined {
  const known = versions.flatMap((fact) => {
    const first = fact.published?.first
    return first !== undefined && by && first <= by.last ? [{fact, first}] : []
  })
  return known.toSorted((a, b) => b.first - a.first)[0]?.fact
}

function doMeet(left: Range, right: Range): boolean {
  return compareRatios(left.least, right.most) <= 0 && compareRatios(right.least, left.most) <= 0
}
