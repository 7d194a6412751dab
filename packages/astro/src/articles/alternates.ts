import {editionPath} from './addresses.ts'
import type {SiteArticle} from './edition.ts'
import {languages} from './languages.ts'
import type {Language} from '../texts/text.ts'

/** A page in another language, for readers and for search engines. */
export type Alternate = {hreflang: string; path: string}

/** The editions of an article, and the page that holds both. */
export function alternatesOf(article: SiteArticle): Alternate[] {
  const editions = languages
    .filter((language) => article.editions[language])
    .map((language) => ({hreflang: language, path: editionPath(article.slug, language)}))
  const shared = editions.length > 1 ? editionPath(article.slug, 'both') : editions[0]!.path
  return [...editions, {hreflang: 'x-default', path: shared}]
}

/** The facts pages of an article. */
export function factsAlternates({slug, editions}: SiteArticle): Alternate[] {
  return languages
    .filter((language) => editions[language])
    .map((language) => ({hreflang: language, path: `${editionPath(slug, language)}facts/`}))
}

/** A page that stands under each language: `/zh/data/`, `/en/data/`. */
export function alternatesUnder(path: string): Alternate[] {
  const pages = languages.map((language) => ({hreflang: language, path: `/${language}/${path}`}))
  return [...pages, {hreflang: 'x-default', path: path === '' ? '/' : pages[0]!.path}]
}

/** A page that stands in one language alone. */
export function onlyPage(path: string, language: Language): Alternate[] {
  return [
    {hreflang: language, path},
    {hreflang: 'x-default', path}
  ]
}

/** What search engines are told: of a publication in one language, nothing. */
export function toldAlternates(alternates: readonly Alternate[]): readonly Alternate[] {
  return languages.length > 1 ? alternates : []
}
