import type {Verdict} from 'remark-validate-statistics'
import type {ShownFact} from './fact.ts'

/** Verdicts, the best first. */
export const verdicts: readonly Verdict[] = ['agrees', 'noted', 'unverified']

/** The sign of each verdict: its shape says it without colour. */
export const shapes: Readonly<Record<Verdict, string>> = {agrees: '●', noted: '◐', unverified: '○'}

/** How many facts came to each verdict. */
export function countVerdicts(facts: readonly ShownFact[]): Record<Verdict, number> {
  const counts = {agrees: 0, noted: 0, unverified: 0}
  for (const {verdict} of facts) counts[verdict]++
  return counts
}
