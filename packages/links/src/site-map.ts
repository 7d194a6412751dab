import type {Edition, Language} from '@collate/articles'
import {allRules} from '@collate/findings'
import GithubSlugger from 'github-slugger'

/** The addresses that the site will have, before it is built. */
export type SiteMap = {
  /**
   * Ids to jump to, by path, of a page with a closing slash; `undefined` where only the built page knows them.
   *
   * Each is made up when it is asked for: a large site has more addresses than memory has room for.
   */
  pages: Pick<ReadonlyMap<string, ReadonlySet<string> | undefined>, 'get' | 'has'> & {
    keys(): IteratorObject<string, unknown>
  }
}

/** An article as far as its addresses go. */
export type ArticleOutline = {slug: string; editions: readonly Language[]}

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
 * @param headingsOf - the ids of an edition's headings; called when they are asked for
 */
export function siteMap(
  articles: readonly ArticleOutline[],
  dataPages: readonly string[],
  headingsOf: (slug: string, language: Language) => ReadonlySet<string>
): SiteMap {
  const ofSite = new Set([...pagesOfSite(), ...dataPages.filter(isPackage).flatMap(filesOfPackage)])
  const ofData = new Set(dataPages)
  const bySlug = new Map(articles.map((d) => [d.slug, d]))
  const articleOf = (path: string): ArticleOutline | undefined => {
    const article = bySlug.get(slugIn(path))
    return article && pagesOfArticle(article).includes(path) ? article : undefined
  }

  return {
    pages: {
      has: (path) => ofSite.has(path) || ofData.has(dataPageIn(path)) || articleOf(path) !== undefined,
      get(path) {
        const article = articleOf(path)
        const language = article?.editions.find((d) => path === `/${d}/${article.slug}/`)
        return article && language && headingsOf(article.slug, language)
      },
      *keys() {
        yield* ofSite
        for (const page of ofData) for (const language of languages) yield `/${language}/data/${page}/`
        for (const article of articles) yield* pagesOfArticle(article)
      }
    }
  }
}

function isPackage(page: string): boolean {
  return !page.includes('/')
}

function filesOfPackage(name: string): string[] {
  return dataFiles.map((file) => `/data/${name}/${file}`)
}

function pagesOfSite(): string[] {
  const lists = ['archive/', 'numbers/', 'numbers/numbers.csv', 'numbers/numbers.json', 'people/', 'topics/']
  const own = ['', 'data/', 'corrections/', 'method/', 'search/', 'feed.xml', 'feed.json', ...lists]
  const common = [
    '/',
    '/rules/',
    ...[...allRules].map((rule) => `/rules/${rule}/`),
    '/sitemap.xml',
    '/llms.txt'
  ]
  return [...common, ...languages.flatMap((language) => own.map((d) => `/${language}/${d}`))]
}

/** `survey/share` of `/zh/data/survey/share/`; the path itself where it is no such page. */
function dataPageIn(path: string): string {
  return path.replace(/^\/(?:zh|en)\/data\/(.+)\/$/, '$1')
}

function pagesOfArticle({slug, editions}: ArticleOutline): string[] {
  const views = editions.length > 1 ? [...editions, 'both'] : editions
  return [
    ...editions.flatMap((language) =>
      ['', 'facts/', 'facts.json', 'facts.csv', 'index.md'].map((d) => `/${language}/${slug}/${d}`)
    ),
    ...(editions.length > 1 ? [`/both/${slug}/`] : []),
    ...views.flatMap((view) => ['pdf', 'epub'].map((form) => `/takeaway/${slug}-${view}.${form}`))
  ]
}

function slugIn(path: string): string {
  const [, folder, name = ''] = path.split('/')
  return folder === 'takeaway' ? name.replace(/-[a-z]+\.[a-z]+$/, '') : name
}

/** Ids of an edition's headings, the way the site makes them; the footnotes have ids of their own. */
export function headingIds(edition: Edition): ReadonlySet<string> {
  const slugger = new GithubSlugger()
  const headings = edition.blocks.filter((block) => block.kind === 'heading')
  return new Set(headings.map((block) => slugger.slug(block.text.text)))
}
