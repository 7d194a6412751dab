import {facts, groupBy, rowsById, standingOf, type Fact} from '../fact.ts'
import {inOrderOfPublication, newestBy} from '../fact-versions.ts'
import type {Folder} from '../folder.ts'
import {isAlike} from '../period/compare-periods.ts'
import type {Timing} from '../period/name-periods.ts'
import type {DaySpan} from '../period/period-name.ts'
import {periodBefore, yearsBefore} from '../period/period-steps.ts'
import {parsePeriod} from '../period/read-period.ts'
import type {Problem} from '../problem.ts'
import {compareRatios} from '../ratio.ts'
import {cell, type Table} from '../table.ts'
import {changeOf, exactRange, type GrowthRange} from './growth-range.ts'
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
  const find = indexLevels(folder, growths)
  return facts(folder).flatMap((fact) => {
    const growth = growths.get(fact.indicator)
    return growth ? ofGrowth(id, fact, growth, find) : []
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

/** The versions of a level by indicator, time, category, population and standing. */
type Levels = (
  level: string,
  when: DaySpan,
  fact: Pick<Fact, 'category' | 'population'>,
  standing: string
) => readonly Fact[]

function indexLevels(folder: Folder, growths: ReadonlyMap<string, Growth>): Levels {
  const timings = new Map([...growths.values()].map(({level, timing}) => [level, timing]))
  const keyOf: (...at: Parameters<Levels>) => string = (level, {first, last}, fact, standing) => {
    // A stock is that of a day, whatever the period is called.
    const start = timings.get(level) === 'at' ? last : first
    return JSON.stringify([level, start, last, fact.category, fact.population, standing])
  }
  const levels = facts(folder).filter((d) => d.when && timings.has(d.indicator))
  const groups = groupBy(levels, (d) => keyOf(d.indicator, d.when!, d, standingOf(d)))
  const versions = new Map([...groups].map(([key, rows]) => [key, inOrderOfPublication(rows)]))
  return (...at) => versions.get(keyOf(...at)) ?? []
}

function ofGrowth(id: string, fact: Fact, growth: Growth, find: Levels): Problem[] {
  const from = fact.when && baseOf(fact.when, growth)
  const published = exactRange(fact)
  if (!from || !published || !fact.published) return []
  const {last: day} = fact.published
  const population = fact.population === growth.population ? growth.levelPopulation : fact.population
  const levelAt = (when: DaySpan, standing: string): Fact | undefined =>
    newestBy(find(growth.level, when, {...fact, population}, standing), day)
  const standing = standingOf(fact)
  const now = levelAt(fact.when!, standing)
  const before = later(levelAt(from, 'measured'), levelAt(from, standing))
  const [to, start] = [now && exactRange(now), before && exactRange(before)]
  if (!to || !start || cell(now!.table, now!.row, 'break') !== '') return []
  const change = changeOf(start, to, growth.unit)
  if (!change || doMeet(change, published)) return []
  return [growthMismatch(id, fact, {now: now!, before: before!, change, unit: growth.unit})]
}

/** What a forecast counts from was measured by then, or expected as well. */
function later(one: Fact | undefined, other: Fact | undefined): Fact | undefined {
  if (!one || !other) return one ?? other
  return other.published!.first > one.published!.first ? other : one
}

/** The time that a growth counts against. */
function baseOf(when: DaySpan, {versus, timing}: Growth): DaySpan | undefined {
  if (versus === 'previous') return periodBefore(when)
  if (versus === 'year') return yearsBefore(when, 1)
  const period = parsePeriod(versus)
  return period && (timing === 'at' || isAlike(when, period)) ? period : undefined
}

function doMeet(left: GrowthRange, right: GrowthRange): boolean {
  return compareRatios(left.least, right.most) <= 0 && compareRatios(right.least, left.most) <= 0
}
