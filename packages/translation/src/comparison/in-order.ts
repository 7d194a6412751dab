import type {Disagreement, PairRule} from '../rule.ts'
import {sharesCharacter} from '../text/span.ts'
import type {EditionComparison} from './comparison.ts'

/** What a rule found. */
export type FoundInOrder = {rule: PairRule['id']; disagreement: Disagreement}

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
export function inOrderOfWork({pairs}: EditionComparison, found: readonly FoundInOrder[]): FoundInOrder[] {
  const places = new Map(pairs.map((pair, index) => [pair, index]))
  const placeOf = ({disagreement: {pair}}: FoundInOrder): number => (pair && places.get(pair)) ?? -1
  const kept: FoundInOrder[] = []
  for (const one of found) {
    const isSaid =
      (facts.has(one.rule) && kept.some((other) => facts.has(other.rule) && haveOneCause(one, other))) ||
      (one.rule === 'translation-year' && found.some((other) => isSlip(other) && haveOneCause(one, other))) ||
      (one.rule === 'translation-residue' && found.some((other) => isWholly(other, one)))
    if (!isSaid) kept.push(one)
  }
  return kept.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || Number(facts.has(b.rule)) - Number(facts.has(a.rule))
  )
}

/** Of a passage that is not translated at all no word is left over. */
function isWholly({rule, disagreement}: FoundInOrder, {disagreement: {pair}}: FoundInOrder): boolean {
  return rule === 'translation-untranslated' && pair !== undefined && disagreement.pair === pair
}

/** Tea 5 June, for a version that is called Juno: where a name is misspelt, no date is told. */
function isSlip({rule, disagreement}: FoundInOrder): boolean {
  return rule === 'translation-name' && disagreement.actual !== ''
}

function haveOneCause({disagreement: one}: FoundInOrder, {disagreement: other}: FoundInOrder): boolean {
  if (one.pair !== other.pair) return false
  const sides = ['here', 'there'] as const
  return sides.some((side) => one[side] && other[side] && sharesCharacter(one[side], other[side]))
}
