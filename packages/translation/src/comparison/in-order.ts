import type {Disagreement, PairRule} from '../rule.ts'
import {overlaps} from '../text/span.ts'
import type {Comparison} from './comparison.ts'

/** What a rule found. */
export type Found = {rule: PairRule['id']; disagreement: Disagreement}

/** Rules about what a text states; one place has one fault of these. */
const facts: ReadonlySet<PairRule['id']> = new Set([
  'translation-number',
  'translation-unit',
  'translation-year',
  'translation-direction',
  'translation-hedge',
  'translation-tone',
  'translation-population'
])

/**
 * Put findings in the order of work: paragraph by paragraph, facts before words, and of several facts at one place
 * the first only, since they have one cause.
 */
export function inOrder({pairs}: Comparison, found: readonly Found[]): Found[] {
  const places = new Map(pairs.map((pair, index) => [pair, index]))
  const placeOf = ({disagreement: {pair}}: Found): number => (pair && places.get(pair)) ?? -1
  const kept: Found[] = []
  for (const one of found) {
    const isSaid =
      facts.has(one.rule) && kept.some((other) => facts.has(other.rule) && haveOneCause(one, other))
    if (!isSaid) kept.push(one)
  }
  return kept.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || Number(facts.has(b.rule)) - Number(facts.has(a.rule))
  )
}

function haveOneCause({disagreement: one}: Found, {disagreement: other}: Found): boolean {
  if (one.pair !== other.pair) return false
  const sides = ['here', 'there'] as const
  return sides.some((side) => one[side] && other[side] && overlaps(one[side], other[side]))
}
