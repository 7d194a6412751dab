import type {SiteMap} from '@collate/links/site-map'
import {digest, digestAll} from '../cache/digest.ts'
import {readSource} from '../sources.ts'
import {editionOfPage} from './list-pages.ts'

/**
 * Digest what an article asked of the pages of the site.
 *
 * @returns what gives the digest of `page:PATH`, `headings:PATH` or `pages`, and
 *   nothing for any other name
 */
export function createPageDigests(pages: SiteMap['pages'], content: string) {
  const headings = new Map<string, string>()
  let all: string | undefined

  return (name: string): string | undefined => {
    if (name === 'pages') return (all ??= digestAll([...pages.keys()]))
    if (name.startsWith('page:')) return String(pages.has(name.slice('page:'.length)))
    return name.startsWith('headings:') ? digestHeadings(name.slice('headings:'.length)) : undefined
  }

  function digestHeadings(page: string): string {
    const known = headings.get(page)
    if (known !== undefined) return known
    const source = readSource(content, editionOfPage(page))
    const found = source ? digest(source) : ''
    headings.set(page, found)
    return found
  }
}
