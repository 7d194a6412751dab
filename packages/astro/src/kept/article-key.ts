import {readFile} from 'node:fs/promises'
import {settings} from 'virtual:collate/settings'
import type {SiteArticle} from '../articles/edition.ts'
import {readCitation} from '@collate/statistics/model'
import {loadPackages} from '../data/data-package.ts'
import {textDigest} from '../markdown/digest.ts'
import {coverOf} from '../pictures/cover.ts'
import {pictureOf, type PublishedFile} from '../pictures/picture.ts'

const keys = new Map<string, Promise<string>>()

/**
 * Digest of what the pages of an article show, but of other articles: both editions, what was
 * accepted of the pair, the pictures, and the data packages that it cites.
 *
 * A page is kept while its key and its code are the same; what it takes from elsewhere has to
 * be in its key.
 */
export function articleKey(article: SiteArticle): Promise<string> {
  const key = keys.get(article.slug) ?? digestArticle(article)
  keys.set(article.slug, key)
  return key
}

async function digestArticle(article: SiteArticle): Promise<string> {
  const {slug} = article
  const editions = Object.values(article.editions)
  const lock = `${settings.content}/articles/${slug}/translation.lock.json`
  const {files, color} = await coverOf(article)
  const pictures = [...new Set(editions.flatMap((edition) => edition.pictures))]
  const published = await Promise.all(pictures.map((name) => pictureOf(slug, name)))
  const cited = new Set(
    editions.flatMap(({facts, charts}) => [
      ...facts.flatMap(({statistics}) => statistics.map((statistic) => statistic.package)),
      ...charts.map(({of}) => packageIn(of))
    ])
  )
  const packages = (await loadPackages()).filter(({name}) => cited.has(name))
  return keyOfPage([
    article.published,
    editions.map(({digest}) => digest),
    await readFile(lock, 'utf8').catch(() => ''),
    color,
    [files, ...published].flat().map(shownOf),
    packages.map(({digest}) => digest)
  ])
}

/** A key of what a page shows: plain data. */
export function keyOfPage(shown: readonly unknown[]): string {
  return textDigest(JSON.stringify(shown))
}

/** The path of a picture changes with its bytes. */
function shownOf({bytes: _bytes, ...shown}: PublishedFile): unknown {
  return shown
}

function packageIn(of: string): string {
  const cited = readCitation(of)
  return 'package' in cited ? cited.package : ''
}
