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
  {published}: Clock
): Observation | undefined {
  const own = rows.filter(
    (row) => row.category === like.category && row.population.id === like.population.id && !isForecast(row)
  )
  if (published === undefined) return own.at(-1)
  const day = published.padEnd(10, '-01')
  return own.findLast((row) => row.source.published.padEnd(10, '-01') <= day) ?? own.at(-1)
}
