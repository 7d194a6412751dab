import {editionPath} from './addresses.ts'
import type {SiteArticle} from './edition.ts'
import {languages} from './languages.ts'

/** A page in another language, for readers and for search engines. */
export type Alternate = {hreflang: string; path: string}

/** The editions of an article, and the page that holds both. */
export function alternatesOf(article: SiteArticle): Alternate[] {
  const editions = languages
    .filter((language) => article.editions[language])
    .map((language) => ({hreflang: language, path: editionPath(article.slug, language)}))
  const shared = editions.length > 1 ? editionPath(article.slug, 'both') : editions[0]!.path
  return named([...editions, {hreflang: 'x-default', path: shared}])
}

/** The facts pages of an article. */
export function factsAlternates({slug, editions}: SiteArticle): Alternate[] {
  const pages = languages
    .filter((language) => editions[language])
    .map((language) => ({hreflang: language, path: `${editionPath(slug, language)}facts/`}))
  return named(pages)
}

/** A page that stands under each language: `/zh/data/`, `/en/data/`. */
export function alternatesUnder(path: string): Alternate[] {
  const pages = languages.map((language) => ({hreflang: language, path: `/${language}/${path}`}))
  return named([...pages, {hreflang: 'x-default', path: path === '' ? '/' : pages[0]!.path}])
}

/** A publication of one language has no page in another. */
function named(alternates: Alternate[]): Alternate[] {
  return languages.length > 1 ? alternates : []
}
