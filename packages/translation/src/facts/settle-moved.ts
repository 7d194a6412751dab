import type {ComparedPair, LonePassage} from '../comparison/comparison.ts'
import {isSaidAgain} from '../passage/said-again.ts'
import {agreement} from './agreement.ts'
import type {EditionFact} from './fact.ts'

/** Settle the facts of a sentence that is set apart as well, and that a translator says once: a pull quote. */
export function settleRepeated({here, there, facts, neighbours}: ComparedPair): void {
  facts.extra = facts.extra.filter(
    ({sentence}) => !isSaidAgain(here.sentences[sentence]!, here, neighbours.here)
  )
  facts.missing = facts.missing.filter(
    ({sentence}) => !isSaidAgain(there.sentences[sentence]!, there, neighbours.there)
  )
}

/** Settle the facts of whole sentences that stand elsewhere in the other edition: two or more together are no accident. */
export function settleMovedSentences(pair: ComparedPair, other: ComparedPair): void {
  for (const missing of bySentence(pair.facts.missing)) {
    const extra = bySentence(other.facts.extra).find((facts) => areSame(missing, facts))
    if (!extra) continue
    pair.facts.missing = pair.facts.missing.filter((fact) => !missing.includes(fact))
    other.facts.extra = other.facts.extra.filter((fact) => !extra.includes(fact))
  }
}

/** Settle what stands in a block beside that has no pair: one of the two of which the other edition makes one. */
export function settleBesideLone({facts}: ComparedPair, {here, there}: LonePassage): void {
  const isThere = (fact: EditionFact, others: readonly EditionFact[] = []): boolean =>
    others.some((other) => agreement(fact, other) === 'same')
  facts.missing = facts.missing.filter((fact) => !isThere(fact, here?.facts))
  facts.extra = facts.extra.filter((fact) => !isThere(fact, there?.facts))
}

function bySentence(facts: readonly EditionFact[]): EditionFact[][] {
  if (facts.length < 2) return []
  return [...Map.groupBy(facts, ({sentence}) => sentence).values()].filter(({length}) => length > 1)
}

function areSame(some: readonly EditionFact[], others: readonly EditionFact[]): boolean {
  if (some.length !== others.length) return false
  const rest = new Set(others)
  return some.every((fact) => {
    const found = [...rest].find((other) => agreement(fact, other) === 'same')
    return found !== undefined && rest.delete(found)
  })
}
