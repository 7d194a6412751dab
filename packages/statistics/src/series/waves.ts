import {comparePeriods, isAlike, isSamePeriod} from '../period/compare-periods.ts'
import {firstDayOf} from '../period/day.ts'
import type {Observation} from '../statistic.ts'
import {selectRows, type Series} from './series.ts'
import {currentRows, isFact} from './versions.ts'

/**
 * The newest facts that were public at a date: what a sentence without a time speaks of.
 *
 * Forecasts, targets and older versions never are among them.  Where two periods
 * end together (a third quarter and nine months), both are, and words have to say
 * which is meant.
 *
 * @param rows - of one indicator, in any order
 * @param date - default: today's knowledge; where nothing was out by then, it counts for nothing
 */
export function newestWaves(rows: readonly Observation[], date?: string): Observation[] {
  const facts = currentRows(rows, date).filter(isFact)
  const day = date === undefined ? Infinity : firstDayOf(date)
  const known = facts.filter(({out}) => out <= day)
  const among = known.length > 0 ? known : facts
  const last = among.reduce((latest, {when}) => Math.max(latest, when.last), -Infinity)
  return among.filter(({when}) => when.last === last)
}

const known = new WeakMap<Series, WeakMap<Observation, readonly Observation[]>>()

/**
 * The waves of one statistic through time, oldest first: facts of its indicator,
 * category and population, of periods that follow each other or come back, and itself.
 */
export function wavesOf(series: Series, row: Observation): readonly Observation[] {
  let ofSeries = known.get(series)
  if (!ofSeries) known.set(series, (ofSeries = new WeakMap()))
  let waves = ofSeries.get(row)
  if (!waves) {
    const rows = selectRows(series, {category: row.category ?? null, population: row.population})
    const alike = rows.filter((d) => isAlike(d.when, row.when) && !isSamePeriod(d.when, row.when))
    const others = currentRows(alike).filter(isFact)
    ofSeries.set(row, (waves = [...others, row].toSorted((a, b) => comparePeriods(a.when, b.when))))
  }
  return waves
}

/** The waves before one, oldest first. */
export function earlierWaves(series: Series, row: Observation): Observation[] {
  return wavesOf(series, row).filter(({when}) => comparePeriods(when, row.when) < 0)
}
