import {articleKey, keyOfPage} from '../kept/article-key.ts'
import {neighbourhoodOf} from '../kept/neighbourhood.ts'
import {pathsOnce} from '../lists/once.ts'
import {loadArticles, type SiteArticle, type SiteEdition} from './edition.ts'

/** What a page of an edition is given. */
export type EditionProps = {article: SiteArticle; edition: SiteEdition}

/** Paths of what stands once for each edition, `/<language>/<slug>/…`. */
export const editionPaths = pathsOnce(async () => {
  const articles = await loadArticles()
  const paths = articles.flatMap((article) =>
    Object.values(article.editions).map(async (edition) => ({
      params: {language: edition.language, slug: article.slug},
      props: {article, edition} satisfies EditionProps,
      cacheKey: keyOfPage([await articleKey(article), await neighbourhoodOf(article, edition.language)])
    }))
  )
  return Promise.all(paths)
})
