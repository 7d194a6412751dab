import type {SiteArticle} from '../articles/edition.ts'
import type {ShownFact} from '../facts/fact.ts'

/** A fact as the editions state it: under one id where both do. */
export type SharedFact = {id: string; zh?: ShownFact; en?: ShownFact}

/** The facts of both editions, each once, in the order of the text. */
export function sharedFacts({editions}: SiteArticle): SharedFact[] {
  const shared = new Map<string, SharedFact>()
  for (const language of ['zh', 'en'] as const) {
    for (const fact of editions[language]?.facts ?? []) {
      shared.set(fact.id, {...(shared.get(fact.id) ?? {id: fact.id}), [language]: fact})
    }
  }
  return [...shared.values()]
}

/** Style rules by which the same fact lights up in both languages. */
export function lightRules(count: number): string {
  return Array.from({length: count}, (_, index) => {
    const same = `[data-f="${index + 1}"]`
    return `:root:has(${same}:is(:hover,:focus-visible,:target)) ${same}{background:var(--lit)}`
  }).join('')
}
