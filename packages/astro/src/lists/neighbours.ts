import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'

/** The articles that came out before and after one. */
export type Neighbours = {earlier?: SiteArticle; later?: SiteArticle}

const places = new Map<Language, Promise<Map<SiteArticle, Neighbours>>>()

/** The articles before and after one among those that have an edition in a language. */
export async function neighboursOf(article: SiteArticle, language: Language): Promise<Neighbours> {
  if (import.meta.env.DEV) places.clear()
  const known = places.get(language) ?? loadArticles().then((articles) => pair(articles, language))
  places.set(language, known)
  return (await known).get(article) ?? {}
}

function pair(articles: readonly SiteArticle[], language: Language): Map<SiteArticle, Neighbours> {
  const own = articles.filter(({editions}) => editions[language])
  return new Map(
    own.map((article, index) => {
      const [later, earlier] = [own[index - 1], own[index + 1]]
      return [article, {...(earlier && {earlier}), ...(later && {later})}]
    })
  )
}
