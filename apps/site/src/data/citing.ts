import {loadArticles} from '../articles/edition.ts'
import type {Fact} from '../facts/fact.ts'
import type {Language} from '../texts/text.ts'

/** A sentence that cites an indicator. */
export type Citing = {slug: string; language: Language; title: string; fact: Fact}

/** Sentences of all articles, by the indicator that they cite: `package/indicator`. */
export async function citingSentences(): Promise<Map<string, Citing[]>> {
  const citing = new Map<string, Citing[]>()
  for (const {slug, editions} of await loadArticles()) {
    for (const {language, frontmatter, facts} of Object.values(editions)) {
      for (const fact of facts) {
        const keys = new Set(
          fact.statistics.map((statistic) => `${statistic.package}/${statistic.indicator.id}`)
        )
        for (const key of keys) {
          citing.set(key, [...(citing.get(key) ?? []), {slug, language, title: frontmatter.title, fact}])
        }
      }
    }
  }
  return citing
}
