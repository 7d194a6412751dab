import type {Article, ArticleFolder, Edition, Language} from '@collate/articles'
import {siteMap, type SiteMap} from '@collate/links'
import type {Statistics} from '@collate/statistics'
import {VFile} from 'vfile'

/** The addresses that the site will have; no article is read for it. */
export function listPages(folders: readonly ArticleFolder[], {packages}: Statistics): SiteMap['pages'] {
  const dataPages = [...packages.values()].flatMap(({name, indicators, sources}) => [
    name,
    ...[...indicators.keys()].map((id) => `${name}/${id}`),
    ...[...sources.keys()].map((id) => `${name}/sources/${id}`)
  ])
  return siteMap(folders.map(outline), dataPages).pages
}

/** Where the edition is that a page shows: `/zh/slug/`. */
export function editionOfPage(page: string): string {
  const [, language, slug] = page.split('/')
  return `articles/${slug}/${language}.mdx`
}

/** An article as far as its addresses go. */
function outline({slug, editions}: ArticleFolder): Article {
  return {slug, editions: Object.fromEntries(editions.map((language) => [language, empty(slug, language)]))}
}

function empty(slug: string, language: Language): Edition {
  const path = `articles/${slug}/${language}.mdx`
  return {slug, language, path, file: new VFile({path}), keys: new Map(), bodyStart: 0, blocks: []}
}
