import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'
import {onceForEach} from './once.ts'

/** The articles that came out before and after one. */
export type Neighbours = {earlier?: SiteArticle; later?: SiteArticle}

/** The articles before and after one among those that have an edition in a language. */
export async function neighboursOf(article: SiteArticle, language: Language): Promise<Neighbours> {
  return (await placesIn(language)).get(article) ?? {}
}

const placesIn = onceForEach(async (language): Promise<Map<SiteArticle, Neighbours>> => {
  const own = (await loadArticles()).filter(({editions}) => editions[language])
  return new Map(
    own.map((article, index) => {
      const [later, earlier] = [own[index - 1], own[index + 1]]
      return [article, {...(earlier && {earlier}), ...(later && {later})}]
    })
  )
})
