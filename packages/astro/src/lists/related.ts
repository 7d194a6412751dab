import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {ShownFact} from '../facts/fact.ts'
import {titleOf} from '../facts/description.ts'
import type {Language} from '../texts/text.ts'

/** Articles that are named at most. */
const most = 3

const indexes = new Map<Language, Promise<Map<string, SiteArticle[]>>>()

/**
 * Other articles whose editions in a language cite the same indicators as some facts,
 * those that share the rarest first, then the newest.
 */
export async function relatedTo(
  article: SiteArticle,
  language: Language,
  facts: readonly ShownFact[]
): Promise<SiteArticle[]> {
  const index = await indexOf(language)
  const scores = new Map<SiteArticle, number>()
  for (const key of new Set(facts.flatMap(indicatorsOf))) {
    const citing = index.get(key) ?? []
    for (const other of citing)
      if (other !== article) scores.set(other, (scores.get(other) ?? 0) + 1 / citing.length)
  }
  return [...scores]
    .toSorted(([a, left], [b, right]) => right - left || b.published.localeCompare(a.published))
    .slice(0, most)
    .map(([other]) => other)
}

/** The source that most other articles share with an edition, and how many they are. */
export async function sharedSource(
  article: SiteArticle,
  language: Language
): Promise<{name: string; path: string; count: number} | undefined> {
  const index = await indexOf(language)
  const sources = new Map(
    (article.editions[language]?.facts ?? [])
      .flatMap(({statistics}) => statistics)
      .map((statistic) => [sourceKey(statistic), statistic])
  )
  const [best] = [...sources]
    .map(([key, statistic]) => ({statistic, count: (index.get(key) ?? []).length - 1}))
    .filter(({count}) => count > 0)
    .toSorted((left, right) => right.count - left.count)
  if (!best) return undefined
  const {statistic, count} = best
  const path = `/${language}/data/${statistic.package}/sources/${statistic.source.id}/`
  return {name: titleOf(statistic.source, language).title, path, count}
}

/** Articles by the indicators and the sources that they cite: each page asks, so that all are read once. */
function indexOf(language: Language): Promise<Map<string, SiteArticle[]>> {
  if (import.meta.env.DEV) indexes.clear()
  const known = indexes.get(language) ?? loadArticles().then((articles) => indexArticles(articles, language))
  indexes.set(language, known)
  return known
}

function indexArticles(articles: readonly SiteArticle[], language: Language): Map<string, SiteArticle[]> {
  const index = new Map<string, SiteArticle[]>()
  for (const article of articles) {
    const facts = article.editions[language]?.facts ?? []
    const keys = facts.flatMap((fact) => [...indicatorsOf(fact), ...fact.statistics.map(sourceKey)])
    for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), article])
  }
  return index
}

function indicatorsOf({statistics}: ShownFact): string[] {
  return statistics.map((statistic) => `${statistic.package}/${statistic.indicator.id}`)
}

function sourceKey(statistic: ShownFact['statistics'][number]): string {
  return `${statistic.package} ${statistic.source.id}`
}
