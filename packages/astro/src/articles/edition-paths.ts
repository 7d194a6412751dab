import {loadArticles, type SiteArticle, type SiteEdition} from './edition.ts'

/** What a page of an edition is given. */
export type EditionProps = {article: SiteArticle; edition: SiteEdition}

/** Paths of what stands once for each edition, `/<language>/<slug>/…`. */
export async function editionPaths() {
  const articles = await loadArticles()
  return articles.flatMap((article) =>
    Object.values(article.editions).map((edition) => ({
      params: {language: edition.language, slug: article.slug},
      props: {article, edition} satisfies EditionProps
    }))
  )
}
