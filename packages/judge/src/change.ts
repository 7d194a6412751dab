import type {JudgeReading, SentenceContext} from './evidence/context.ts'
import type {Weighed} from './evidence/facet.ts'
import {weighOtherSide} from './evidence/other-side.ts'
import {weighRole, weighSince} from './evidence/role.ts'
import type {Hypothesis} from './hypotheses/hypothesis.ts'

/**
 * Weighs whether the words tell of a change or gap at all, and what it would count from: asked of every hypothesis that
 * is true, before all else that its words say.
 */
export function createChangeScales(
  context: SentenceContext
): (hypothesis: Hypothesis, reading: JudgeReading) => readonly Weighed[] {
  const known = new Map<Hypothesis, readonly Weighed[]>()
  return (hypothesis, reading) => {
    let weighed = known.get(hypothesis)
    if (!weighed) {
      weighed = [
        weighRole(hypothesis, reading, context),
        weighSince(hypothesis, reading, context),
        weighOtherSide(hypothesis, reading, context)
      ]
      known.set(hypothesis, weighed)
    }
    return weighed
  }
}
