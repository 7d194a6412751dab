import type {Observation} from '@collate/statistics'
import type {Clock} from '../time/named.ts'

/** Whether a value is a forecast or target: of a time that had not begun when it was published. */
export function isForecast({period, source}: Observation): boolean {
  return period.slice(0, 4) > source.published.slice(0, 4)
}

/** The newest row of the same category and population that was public when the article appeared. */
export function newestRow(
  rows: readonly Observation[],
  like: Observation,
  clock: Clock
): Observation | undefined {
  return newestRows(rows, like, clock).at(-1)
}

/** The same with those that end on the same day: a third quarter and nine months, the shorter ones first. */
export function newestRows(
  rows: readonly Observation[],
  like: Observation,
  {published}: Clock
): Observation[] {
  const own = rows.filter(
    (row) => row.category === like.category && row.population.id === like.population.id && !isForecast(row)
  )
  const day = published?.padEnd(10, '-01')
  const known = day === undefined ? own : own.filter((row) => row.source.published.padEnd(10, '-01') <= day)
  const among = known.length > 0 ? known : own
  const last = among.at(-1)?.when.last
  return among.filter(({when}) => when.last === last)
}
