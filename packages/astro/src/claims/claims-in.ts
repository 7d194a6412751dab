import type {SharedFact} from '../both/shared-facts.ts'
import type {Language} from '../texts/text.ts'

/** What states the same in an article: one fact, or several. */
export type Mentions = [SharedFact, ...SharedFact[]]

/** Claims of an edition by the ids of their pages. */
export function claimsIn(facts: readonly SharedFact[], language: Language): Map<string, Mentions> {
  const own = facts.filter((shared) => shared[language])
  const claims = new Map<string, Mentions>()
  for (const [states, mentions] of Map.groupBy(own, (shared) => shared[language]!.states)) {
    claims.set(states, mentions as Mentions)
  }
  for (const shared of own) claims.set(shared[language]!.id, [shared])
  return claims
}

/** Path of the page of a claim: `/zh/slug/claims/k8s-production-2025/`. */
export function claimPath(slug: string, language: Language, id: string): string {
  return `/${language}/${slug}/claims/${id}/`
}
