import {loadArticles} from '../articles/edition.ts'
import type {Fact, Statistic} from '../facts/fact.ts'
import type {Language} from '../texts/text.ts'

/** A sentence, and the numbers in it that cite the same thing. */
export type Citing = {slug: string; language: Language; title: string; sentence: string; facts: Fact[]}

/** Sentences of all articles that cite some statistics, those in the language of the reader first. */
export async function citingSentences(
  cites: (statistic: Statistic) => boolean,
  language: Language
): Promise<Citing[]> {
  const citing = new Map<string, Citing>()
  for (const {slug, editions} of await loadArticles()) {
    for (const edition of Object.values(editions)) {
      for (const fact of edition.facts) {
        if (!fact.statistics.some(cites)) continue
        const key = [slug, edition.language, fact.sentence].join('\n')
        const {title} = edition.frontmatter
        const known = citing.get(key) ?? {
          slug,
          language: edition.language,
          title,
          sentence: fact.sentence,
          facts: []
        }
        citing.set(key, {...known, facts: [...known.facts, fact]})
      }
    }
  }
  return [...citing.values()].toSorted(
    (left, right) => Number(right.language === language) - Number(left.language === language)
  )
}
