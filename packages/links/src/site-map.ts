import type {Article, Edition, Language} from '@collate/articles'
import {allRules} from '@collate/findings'
import GithubSlugger from 'github-slugger'

/** The addresses that the site will have, before it is built. */
export type SiteMap = {
  /** Ids to jump to, by path, of a page with a closing slash; `undefined` where only the built page knows them. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>
}

const languages: Language[] = ['zh', 'en']

const dataFiles = [
  'datapackage.json',
  ...['sources', 'populations', 'indicators', 'categories', 'observations'].map((d) => `${d}.csv`)
]

/**
 * List the pages of the site and the ids of their headings, and the files that
 * it offers beside them.
 *
 * @param dataPages - paths below `/<language>/data/`: `cncf-annual-survey`, `cncf-annual-survey/project-production`…
 */
export function siteMap(articles: readonly Article[], dataPages: readonly string[]): SiteMap {
  const pages = new Map<string, ReadonlySet<string> | undefined>()
  const add = (...paths: string[]): void => {
    for (const path of paths) pages.set(path, undefined)
  }

  add('/', '/rules/', ...[...allRules].map((rule) => `/rules/${rule}/`), '/sitemap.xml', '/llms.txt')
  for (const page of dataPages.filter((d) => !d.includes('/'))) {
    add(...dataFiles.map((file) => `/data/${page}/${file}`))
  }

  for (const language of languages) {
    const lists = [
      'archive/',
      'numbers/',
      'numbers/numbers.csv',
      'numbers/numbers.json',
      'people/',
      'topics/'
    ]
    const own = ['', 'data/', 'corrections/', 'method/', 'search/', 'feed.xml', 'feed.json', ...lists]
    add(...own.map((d) => `/${language}/${d}`), ...dataPages.map((d) => `/${language}/data/${d}/`))
  }

  for (const {slug, editions} of articles) {
    for (const edition of Object.values(editions)) {
      const path = `/${edition.language}/${slug}`
      pages.set(`${path}/`, headingIds(edition))
      add(`${path}/facts/`, `${path}/facts.json`, `${path}/facts.csv`, `${path}/index.md`)
    }
    if (editions.zh && editions.en) add(`/both/${slug}/`)
    const views = [...Object.keys(editions), ...(editions.zh && editions.en ? ['both'] : [])]
    for (const view of views) add(`/takeaway/${slug}-${view}.pdf`, `/takeaway/${slug}-${view}.epub`)
  }

  return {pages}
}

/** Ids of an edition's headings, the way the site makes them; the footnotes have ids of their own. */
export function headingIds(edition: Edition): ReadonlySet<string> {
  const slugger = new GithubSlugger()
  const headings = edition.blocks.filter((block) => block.kind === 'heading')
  return new Set(headings.map((block) => slugger.slug(block.text.text)))
}
