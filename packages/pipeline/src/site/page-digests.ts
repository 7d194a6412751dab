import type {SiteMap} from '@collate/links'
import {digestEach} from '../cache/digest.ts'
import {digestSource} from '../sources.ts'
import {editionOfPage} from './list-pages.ts'

/**
 * Digest what an article asked of the pages of the site.
 *
 * @param list - lists the pages; called when one is asked for
 * @returns what gives the digest of `page:PATH`, `headings:PATH` or `pages`
 */
export function createPageDigests(list: () => SiteMap['pages'], content: string) {
  const headings = new Map<string, string>()
  let listed: SiteMap['pages'] | undefined
  let all: string | undefined

  return (name: string): string => {
    if (name === 'pages') return (all ??= digestEach(pages().keys()))
    if (name.startsWith('page:')) return String(pages().has(name.slice('page:'.length)))
    return digestHeadings(name.slice('headings:'.length))
  }

  function pages(): SiteMap['pages'] {
    return (listed ??= list())
  }

  function digestHeadings(page: string): string {
    const known = headings.get(page)
    if (known !== undefined) return known
    const found = digestSource(content, editionOfPage(page))
    headings.set(page, found)
    return found
  }
}
