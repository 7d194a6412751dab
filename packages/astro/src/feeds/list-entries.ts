import {settings} from 'virtual:collate/settings'
import {alternatesUnder} from '../articles/alternates.ts'
import {loadArticles} from '../articles/edition.ts'
import {languages} from '../articles/languages.ts'
import {claimPath, claimsIn} from '../claims/claims-in.ts'
import {sharedFacts} from '../both/shared-facts.ts'
import {laterPartsOfIndicators, laterPartsOfSources} from '../data/parts.ts'
import {listYears, yearPath} from '../lists/archive.ts'
import {numberLists, numbersPerPage} from '../lists/numbers.ts'
import {pagePath, paginate} from '../lists/paginate.ts'
import {listPeople, personPath} from '../lists/people.ts'
import {listTopics, topicPath} from '../lists/topics.ts'
import type {Language} from '../texts/text.ts'
import type {SitemapEntry} from './sitemap.ts'

/** The pages of lists of articles and numbers, and those of single numbers. */
export async function listEntries(): Promise<SitemapEntry[]> {
  const shared = ['numbers/', 'topics/', 'people/', 'archive/'].flatMap((path) =>
    languages.map((language) => ({path: `/${language}/${path}`, alternates: alternatesUnder(path)}))
  )
  const own = await Promise.all(languages.map(pathsIn))
  const parts = [...(await laterPartsOfIndicators()), ...(await laterPartsOfSources())]
  const later = parts.map(({part: {path, page}}) => pagePath(path, page))
  return [...shared, ...[...own.flat(), ...later].map((path) => ({path, alternates: []}))]
}

async function pathsIn(language: Language): Promise<string[]> {
  const articles = await loadArticles()
  const lists = [
    {path: `/${language}/`, count: articles.length, isKnown: true},
    ...(await listTopics(language)).map((d) => ({path: topicPath(language, d.id), count: d.articles.length})),
    ...(await listPeople(language)).map((d) => ({
      path: personPath(language, d.name),
      count: d.articles.length
    })),
    ...(await listYears(language)).map((d) => ({path: yearPath(language, d.year), count: d.articles.length}))
  ]
  const numbers = (await numberLists(language)).map((d) => ({
    path: `/${language}/numbers/${d.path}`,
    count: d.numbers.length,
    isKnown: d.path === ''
  }))
  return [
    ...lists.flatMap((list) => pagesOf({isKnown: false, ...list}, settings.perPage)),
    ...numbers.flatMap((list) => pagesOf(list, numbersPerPage)),
    ...articles.flatMap(({slug, editions}) =>
      editions[language]
        ? [...claimsIn(sharedFacts({editions}), language)]
            .filter(([, mentions]) => mentions.length === 1)
            .map(([id]) => claimPath(slug, language, id))
        : []
    )
  ]
}

/** Paths of the pages of a list; `isKnown`: the first one stands in the sitemap already. */
function pagesOf(
  {path, count, isKnown}: {path: string; count: number; isKnown: boolean},
  size: number
): string[] {
  const pages = paginate(Array.from({length: count}), size, path).map(({page}) => pagePath(path, page))
  return isKnown ? pages.slice(1) : pages
}
