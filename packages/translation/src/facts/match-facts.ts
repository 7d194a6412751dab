import {agreement, type Agreement} from './agreement.ts'
import type {Fact} from './fact.ts'

/** Two facts that state the same. */
export type Match = {here: Fact; there: Fact; how: Agreement}

/** The facts of a pair of passages: those that agree, and those that stand alone. */
export type Matched = {matches: Match[]; here: Fact[]; there: Fact[]}

const scores: Record<Agreement, number> = {same: 0, rounded: 8, hedged: 16}

/**
 * Match the facts of two passages, each at most once.
 *
 * Order is free.  Where a value occurs several times, those with the same hedge,
 * year and population, and near the same place, belong together.
 */
export function matchFacts(here: readonly Fact[], there: readonly Fact[]): Matched {
  const candidates: Array<Match & {score: number}> = []
  for (const [row, one] of here.entries()) {
    for (const [column, other] of there.entries()) {
      const how = agreement(one, other)
      if (how)
        candidates.push({
          here: one,
          there: other,
          how,
          score: scores[how] + distance(one, other) + drift(row, column)
        })
    }
  }
  candidates.sort((a, b) => a.score - b.score)

  const taken = new Set<Fact>()
  const matches: Match[] = []
  for (const {here: one, there: other, how} of candidates) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    matches.push({here: one, there: other, how})
  }
  return {
    matches,
    here: here.filter((fact) => !taken.has(fact)),
    there: there.filter((fact) => !taken.has(fact))
  }

  function drift(row: number, column: number): number {
    return Math.abs(row / here.length - column / there.length)
  }
}

function distance({claim: one}: Fact, {claim: other}: Fact): number {
  let score = one.quantity.hedge === other.quantity.hedge ? 0 : 3
  if (one.quantity.kind !== other.quantity.kind) score += 3
  if (one.period?.period !== other.period?.period) score += 2
  if (one.change?.role !== other.change?.role) score += 1
  const ids = one.population?.ids
  if (ids && other.population && !other.population.ids.some((id) => ids.includes(id))) score += 2
  return score
}
