import type {SiteArticle} from '../articles/edition.ts'
import type {ShownFact} from '../facts/fact.ts'
import {groupFacts} from '../facts/group-facts.ts'

/** A fact as the editions state it; `id` is that of the first edition that does. */
export type SharedFact = {id: string; zh?: ShownFact; en?: ShownFact}

/**
 * The facts of both editions, each once, in the order of the text.
 *
 * What both state is one fact: of a statistic that is stated more often, the first
 * mention here and there, then the second.
 */
export function sharedFacts({editions}: Pick<SiteArticle, 'editions'>): SharedFact[] {
  const shared = new Map<string, SharedFact>()
  for (const language of ['zh', 'en'] as const) {
    const times = new Map<string, number>()
    for (const fact of editions[language]?.facts ?? []) {
      const time = (times.get(fact.states) ?? 0) + 1
      times.set(fact.states, time)
      const mention = `${fact.states} ${time}`
      shared.set(mention, {...(shared.get(mention) ?? {id: fact.id}), [language]: fact})
    }
  }
  return [...shared.values()]
}

/** Ids of a fact, that of each edition. */
export function claimIds({zh, en}: SharedFact): string[] {
  return [...new Set([zh, en].flatMap((fact) => fact?.id ?? []))]
}

/** Facts by the entry that tells them: several of one list that both editions state alike share one. */
export function groupShared(facts: readonly SharedFact[]): SharedFact[][] {
  const groups: SharedFact[][] = []
  for (const fact of facts) {
    const last = groups.at(-1)
    if (last && isAlike(last[0]!, fact)) last.push(fact)
    else groups.push([fact])
  }
  return groups
}

function isAlike(left: SharedFact, right: SharedFact): boolean {
  return (['zh', 'en'] as const).every((language) => {
    const [one, other] = [left[language], right[language]]
    return one !== undefined && other !== undefined && groupFacts([one, other]).length === 1
  })
}

/** Style rules by which the same fact lights up in both languages. */
export function lightRules(count: number): string {
  return Array.from({length: count}, (_, index) => {
    const same = `[data-f="${index + 1}"]`
    return `:root:has(${same}:is(:hover,:focus-visible,:target)) ${same}{background:var(--lit)}`
  }).join('')
}
