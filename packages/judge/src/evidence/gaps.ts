import type {Span} from '@collate/claims'
import {isPair, type Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {tells} from './tells.ts'

/**
 * Whether a word says that a number lies between two values: a gap of 5 points.
 *
 * Exports were 12, imports 7, a surplus of 5: it says nothing of the numbers of the clauses before it.  净息差, net
 * interest margin: a word of the measure speaks of no other group.
 */
export function isToldAsGap(
  {role, citation}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  return gapsOf(reading, context).some(
    ({word}) => role !== 'lead' || !tells(citation.indicator, word, context)
  )
}

/** Whether a word is what a gap is told with: a *deficit* of 3 billion, of imports and exports. */
export function isWordOfGap(
  {role}: Hypothesis,
  {start, end}: Span,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  return isPair(role) && gapsOf(reading, context).some((gap) => gap.start < end && start < gap.end)
}

/** The words of a gap before a number, or in its clause. */
export function gapsOf(
  {quantity, clause}: JudgeReading,
  {gaps, clauses}: SentenceContext
): SentenceContext['gaps'] {
  return gaps.filter(({start}) => start < quantity.start || clauses.at(start) === clause)
}
