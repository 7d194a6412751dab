import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {ShownFact} from '../facts/fact.ts'
import {titleOf} from '../facts/description.ts'
import type {Language} from '../texts/text.ts'
import {onceForEach} from './once.ts'

/** Articles that are named at most. */
const most = 3

/**
 * Other articles whose editions in a language cite the same indicators as some facts,
 * those that share the rarest first, then the newest.
 */
export async function relatedTo(
  article: SiteArticle,
  language: Language,
  facts: readonly ShownFact[]
): Promise<SiteArticle[]> {
  const {articles, nearest} = await indexOf(language)
  const cited = [...new Set(facts.flatMap(indicatorsOf))]
  const key = cited.join(' ')
  const near = nearest.get(key) ?? nearestTo(cited, articles)
  nearest.set(key, near)
  return near.filter(({slug}) => slug !== article.slug).slice(0, most)
}

/** One more than are named: the article that asks is among them. */
function nearestTo(cited: readonly string[], index: CitingIndex['articles']): SiteArticle[] {
  const scores = new Map<SiteArticle, number>()
  for (const citing of cited.map((key) => index.get(key) ?? []))
    for (const article of citing) scores.set(article, (scores.get(article) ?? 0) + 1 / citing.length)
  return [...scores]
    .toSorted(([a, left], [b, right]) => right - left || b.published.localeCompare(a.published))
    .slice(0, most + 1)
    .map(([article]) => article)
}

/** The source that most other articles share with an edition, and how many they are. */
export async function sharedSource(
  article: SiteArticle,
  language: Language
): Promise<{name: string; path: string; count: number} | undefined> {
  const {articles} = await indexOf(language)
  const sources = new Map(
    (article.editions[language]?.facts ?? [])
      .flatMap(({statistics}) => statistics)
      .map((statistic) => [sourceKey(statistic), statistic])
  )
  const [best] = [...sources]
    .map(([key, statistic]) => ({statistic, count: (articles.get(key) ?? []).length - 1}))
    .filter(({count}) => count > 0)
    .toSorted((left, right) => right.count - left.count)
  if (!best) return undefined
  const {statistic, count} = best
  const path = `/${language}/data/${statistic.package}/sources/${statistic.source.id}/`
  return {name: titleOf(statistic.source, language).title, path, count}
}

type CitingIndex = {
  /** By the indicators and the sources that they cite. */
  articles: Map<string, SiteArticle[]>
  /** What was found, by the indicators that were asked for: many claims cite the same. */
  nearest: Map<string, SiteArticle[]>
}

const indexOf = onceForEach(async (language): Promise<CitingIndex> => {
  const index = new Map<string, SiteArticle[]>()
  for (const article of await loadArticles()) {
    const facts = article.editions[language]?.facts ?? []
    const keys = facts.flatMap((fact) => [...indicatorsOf(fact), ...fact.statistics.map(sourceKey)])
    for (const key of new Set(keys)) {
      const citing = index.get(key) ?? []
      citing.push(article)
      index.set(key, citing)
    }
  }
  return {articles: index, nearest: new Map()}
})

function indicatorsOf({statistics}: ShownFact): string[] {
  return statistics.map((statistic) => `${statistic.package}/${statistic.indicator.id}`)
}

function sourceKey(statistic: ShownFact['statistics'][number]): string {
  return `${statistic.package} ${statistic.source.id}`
}
