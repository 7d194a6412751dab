import type {ArticleFolder} from '@collate/articles'
import {siteMap, type SiteMap} from '@collate/links'
import type {Statistics} from '@collate/statistics'

/** The addresses that the site will have; no article is read for it but those whose headings are asked for. */
export function listPages(
  folders: readonly ArticleFolder[],
  {packages}: Statistics,
  headingsOf: Parameters<typeof siteMap>[2]
): SiteMap['pages'] {
  const dataPages = [...packages.values()].flatMap(({name, indicators, sources}) => [
    name,
    ...[...indicators.keys()].map((id) => `${name}/${id}`),
    ...[...sources.keys()].map((id) => `${name}/sources/${id}`)
  ])
  return siteMap(folders, dataPages, headingsOf).pages
}

/** Where the edition is that a page shows: `/zh/slug/`. */
export function editionOfPage(page: string): string {
  const [, language, slug] = page.split('/')
  return `articles/${slug}/${language}.mdx`
}
