import type {NewArticle} from '@collate/articles/content'
import {withoutTracking} from '@collate/links'
import type {Statistics} from '@collate/statistics'
import {findKnownSource} from './known-source.ts'

export {findKnownSource} from './known-source.ts'

/**
 * The text that an article will be a translation of: its address, and what a data package says of it.
 *
 * @returns nothing where it is no address of the web
 */
export function sourceAt(address: string, statistics: Statistics): NewArticle['source'] {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const url = withoutTracking(new URL(address))
  const known = findKnownSource(url, statistics)
  if (!known) return {url}
  const {publisher, language, published} = known
  return {url, publisher, language, ...(published && {published})}
}
