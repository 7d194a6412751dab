import type {Alternate} from '../articles/alternates.ts'
import type {SiteArticle} from '../articles/edition.ts'
import type {ListPage} from '../lists/paginate.ts'
import {keyOfPage} from './article-key.ts'

/**
 * Digest of what a page of a list of articles shows: its articles, how many pages there are, what
 * is said above them, and where the list stands in other languages.
 *
 * @param told - plain data: the name of the list, the number of its articles
 */
export function keyOfList(
  {items, page, pages, path}: ListPage<SiteArticle>,
  told: readonly unknown[] = [],
  alternates: readonly Alternate[] = []
): string {
  return keyOfPage([
    [path, page, pages, told, alternates],
    items.map(({slug, editions}) => [slug, Object.values(editions).map(({digest}) => digest)])
  ])
}
