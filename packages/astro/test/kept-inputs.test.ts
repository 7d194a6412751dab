import assert from 'node:assert/strict'
import {readFileSync, readdirSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/**
 * Modules behind pages that are kept which read more than they are given, and what of it the key
 * of the page holds.  Who adds a module here adds to a key first: else a page would stay that
 * shows what is no longer so.
 */
const reading: Record<string, string> = {
  'articles/edition.ts': 'reads all texts; a page is given its own, whose digest is in its key',
  'articles/edition-paths.ts': 'names the pages',
  'both/align-article.ts': 'both texts and what was accepted: articleKey',
  'charts/load-chart.ts': 'the data packages of its charts: articleKey',
  'claims/claim-card.ts': 'whether a claim has a card: claimPaths',
  'claims/claim-paths.ts': 'names the pages',
  'claims/waves.ts': 'the data packages that it cites: articleKey',
  'components/Count.astro': 'the titles of the data packages that it cites: articleKey',
  'data/citing.ts': 'the texts that cite an indicator or a source: citingKey',
  'data/data-package.ts': 'reads all data; keys hold the digests of the packages that are shown',
  'data/parts.ts': 'names the pages',
  'feeds/indicator-items.ts': 'the days of the texts that cite an indicator: citingKey',
  'kept/article-key.ts': 'makes the key',
  'lists/archive.ts': 'lists; a kept page is given its articles: keyOfList',
  'lists/neighbours.ts': 'the articles before and after: neighbourhoodOf',
  'lists/numbers.ts': 'numbers of all articles; a page of theirs is given its own: keyOfNumbers',
  'lists/people.ts': 'lists; a kept page is given its articles, and has addresses of others: keyOfList',
  'lists/related.ts': 'articles that cite the same: neighbourhoodOf, relatedKey',
  'lists/series.ts': 'the parts of its series: neighbourhoodOf',
  'lists/topics.ts': 'lists; a kept page is given its articles, and has addresses of others: keyOfList',
  'pictures/icon.ts': 'the icon, which is no page’s',
  'pictures/kept-file.ts': 'drawings by the digest of all that they show',
  'pictures/picture.ts': 'pictures of the article: articleKey',
  'pictures/rendition-cache.ts': 'renditions by the digest of the picture'
}

/** What reads: all articles, all data, or a file. */
const reads =
  /\b(?:loadArticles|loadPackages|listNumbers|listTopics|listPeople|readFile|readFileSync|readdir)\(/

test('what a kept page reads is in its key', () => {
  const pages = readdirSync(`${source}pages`, {recursive: true, encoding: 'utf8'}).map(
    (file) => `pages/${file}`
  )
  const kept = pages.filter(
    (file) => /\.(?:astro|ts)$/.test(file) && /cacheKey|= (?:edition|claim|chart)Paths/.test(textOf(file))
  )
  assert.ok(kept.length > 15)
  const behind = new Set<string>()
  for (const page of kept) collect(page, behind)
  const found = [...behind].filter((file) => !file.startsWith('pages/') && reads.test(textOf(file)))
  assert.deepEqual(found.toSorted(), Object.keys(reading).toSorted())
})

function collect(file: string, found: Set<string>): void {
  if (found.has(file)) return
  found.add(file)
  for (const [, target = ''] of textOf(file).matchAll(
    /^(?:import|export) (?!type )[^']*'(\.[^'?]+\.(?:ts|astro))'/gm
  ))
    collect(relative(source, resolve(join(source, dirname(file)), target)), found)
}

function textOf(file: string): string {
  return readFileSync(join(source, file), 'utf8')
}
