import type {Observation} from '@collate/statistics'
import type {Clock} from '../time/named.ts'

/** The newest row of the same category and population that was public when the article appeared. */
export function newestRow(
  rows: readonly Observation[],
  like: Observation,
  {published}: Clock
): Observation | undefined {
  const own = rows.filter((row) => row.category === like.category && row.population.id === like.population.id)
  if (published === undefined) return own.at(-1)
  const day = published.padEnd(10, '-01')
  return own.findLast((row) => row.source.published.padEnd(10, '-01') <= day) ?? own.at(-1)
}
