import type {Observation} from '@collate/statistics'
import type {Rung} from '../checked-claim.ts'
import {isOwnSource} from '../judge/own-source.ts'

/** Rungs, the best first. */
const rungs: readonly Rung[] = ['primary', 'quoted', 'secondary', 'derived', 'text']

/**
 * The rung that a claim stands on: the lowest of those that its statistics do.
 *
 * What only the translated text tells lends nothing to what others tell beside
 * it; without any statistic nothing bears the claim out.
 *
 * @param translated - address of the translated text
 */
export function rungOf(
  rows: ReadonlyArray<Pick<Observation, 'source' | 'accounts' | 'evidence'>>,
  translated: {sourceUrl?: string}
): Rung {
  const told = rows.map((row): Rung => (isOwnSource(row, translated) ? 'text' : row.evidence))
  return rungs.findLast((rung) => told.includes(rung)) ?? 'text'
}
