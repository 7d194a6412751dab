import type {ListedNumber, NumberList} from '../lists/numbers.ts'
import type {ListPage} from '../lists/paginate.ts'
import type {Language} from '../texts/text.ts'
import {keyOfPage} from './article-key.ts'

/**
 * Digest of what a page of a list of numbers shows: its numbers with their texts, how many
 * there are, in which languages, and on its first page the other lists.
 */
export function keyOfNumbers(
  {items, page, pages}: ListPage<ListedNumber>,
  {way, name, numbers}: NumberList,
  {views, ways}: {views: readonly Language[]; ways: readonly NumberList[]}
): string {
  return keyOfPage([
    [way, name, numbers.length, pages, views],
    items.map(({article, edition, fact}) => [article.slug, edition.digest, fact.id]),
    page === 1 ? ways.map((list) => [list.way, list.path, list.name, list.numbers.length]) : []
  ])
}
