import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {ShownFact, Statistic} from '../facts/fact.ts'
import type {Language} from '../texts/text.ts'

/** A sentence, and the numbers in it that cite the same thing. */
export type Citing = {
  slug: string
  language: Language
  /** Of its text. */
  digest: string
  title: string
  sentence: string
  facts: ShownFact[]
}

/** What sentences cite: an indicator of a data package, or one of its sources. */
export type CitedSentence = {package: string; indicator: string} | {package: string; source: string}

let index: Promise<Map<string, Citing[]>> | undefined

/** Sentences of all articles that cite an indicator or a source, those in the language of the reader first. */
export async function citingSentences(cited: CitedSentence, language: Language): Promise<Citing[]> {
  if (import.meta.env.DEV) index = undefined
  index ??= loadArticles().then(indexSentences)
  const citing = (await index).get(keyOf(cited)) ?? []
  return citing.toSorted(
    (left, right) => Number(right.language === language) - Number(left.language === language)
  )
}

/** Sentences by what they cite: each page of data asks, so that all are read once. */
function indexSentences(articles: readonly SiteArticle[]): Map<string, Citing[]> {
  const sentences = new Map<string, Map<string, Citing>>()
  for (const {slug, editions} of articles) {
    for (const {language, digest, frontmatter, facts} of Object.values(editions)) {
      for (const fact of facts) {
        const {sentence} = fact
        for (const key of new Set(fact.statistics.flatMap(keysOf))) {
          const citing = sentences.get(key) ?? new Map<string, Citing>()
          const place = [slug, language, sentence].join('\n')
          const {title} = frontmatter
          const known = citing.get(place) ?? {slug, language, digest, title, sentence, facts: []}
          known.facts.push(fact)
          sentences.set(key, citing.set(place, known))
        }
      }
    }
  }
  return new Map([...sentences].map(([key, citing]) => [key, [...citing.values()]]))
}

function keysOf({package: name, indicator, source}: Statistic): string[] {
  return [keyOf({package: name, indicator: indicator.id}), keyOf({package: name, source: source.id})]
}

function keyOf(cited: CitedSentence): string {
  return 'indicator' in cited
    ? `indicator ${cited.package}/${cited.indicator}`
    : `source ${cited.package}/${cited.source}`
}
