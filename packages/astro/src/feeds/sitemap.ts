import {settings} from 'virtual:collate/settings'
import {absoluteAddress} from '../articles/addresses.ts'
import {
  toldAlternates,
  alternatesOf,
  alternatesUnder,
  factsAlternates,
  type Alternate
} from '../articles/alternates.ts'
import {loadArticles} from '../articles/edition.ts'
import {modifiedOn} from '../corrections/told.ts'
import {loadPackages} from '../data/data-package.ts'
import {ruleAlternates, rulePages} from '../rules/rule-page.ts'
import {languages} from '../articles/languages.ts'
import {listEntries} from './list-entries.ts'
import {writeXml, xmlElement} from './write-xml.ts'

/** A page for search engines, with the same page in other languages. */
export type SitemapEntry = {path: string; alternates: Alternate[]; modified?: string}

/** All pages that may be found by a search. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  return [...(await articlePages()), ...(await otherPages()), ...(await listEntries())]
}

async function articlePages(): Promise<SitemapEntry[]> {
  const articles = await loadArticles()
  return articles.flatMap((article) => {
    const alternates = alternatesOf(article)
    const modified = Object.values(article.editions)
      .map(({frontmatter}) => modifiedOn(frontmatter))
      .toSorted()
      .at(-1)
    const paths = new Set(alternates.map(({path}) => path))
    const facts = factsAlternates(article)
    return [
      ...[...paths].map((path) => ({path, alternates, ...(modified && {modified})})),
      ...facts.map(({path}) => ({path, alternates: facts}))
    ]
  })
}

async function otherPages(): Promise<SitemapEntry[]> {
  const packages = await loadPackages()
  const data = packages.flatMap(({name, indicators, sources}) => [
    `data/${name}/`,
    ...[...indicators.keys()].map((id) => `data/${name}/${id}/`),
    ...[...sources.keys()].map((id) => `data/${name}/sources/${id}/`)
  ])
  const about = settings.about || settings.imprint ? ['about/'] : []
  const paths = ['', ...about, 'search/', 'method/', 'corrections/', 'data/', ...data]
  const pages = paths.flatMap((path) =>
    languages.map((language) => ({path: `/${language}/${path}`, alternates: alternatesUnder(path)}))
  )
  const rules = [undefined, ...rulePages().map(({id}) => id)].flatMap((id) => {
    const alternates = ruleAlternates(id)
    return alternates.map(({path}) => ({path, alternates}))
  })
  return [{path: '/', alternates: alternatesUnder('')}, ...pages, ...rules]
}

/** Write the sitemap. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({path, alternates, modified}) =>
    xmlElement(
      'url',
      {},
      xmlElement('loc', {}, absoluteAddress(path)),
      ...(modified ? [xmlElement('lastmod', {}, modified)] : []),
      ...toldAlternates(alternates).map(({hreflang, path: href}) =>
        xmlElement('xhtml:link', {rel: 'alternate', hreflang, href: absoluteAddress(href)})
      )
    )
  )
  return writeXml(xmlElement('urlset', namespaces, ...urls))
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
}
