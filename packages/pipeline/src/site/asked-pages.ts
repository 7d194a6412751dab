import {parseEdition} from '@collate/articles'
import {headingIds, type SiteMap} from '@collate/links'
import {VFile} from 'vfile'
import type {ReadSource} from '../open-source.ts'
import {editionOfPage} from './list-pages.ts'

type Ids = ReadonlySet<string> | undefined

/**
 * The pages of the site, which note what they are asked: that is what the
 * result of an article with links depends on.
 *
 * No article is read for it but those whose headings are asked for.
 */
export class AskedPages extends Map<string, Ids> {
  /** `page:PATH`, `headings:PATH`, and `pages` where all were looked through. */
  asked = new Set<string>()
  readonly #read: ReadSource
  readonly #headings = new Map<string, Ids>()

  constructor(pages: SiteMap['pages'], read: ReadSource) {
    super(pages)
    this.#read = read
  }

  override has(path: string): boolean {
    this.asked.add(`page:${path}`)
    return super.has(path)
  }

  override keys(): MapIterator<string> {
    this.asked.add('pages')
    return super.keys()
  }

  override get(path: string): Ids {
    // Only pages of articles have known headings.
    if (super.get(path) === undefined) return undefined
    this.asked.add(`headings:${path}`)
    if (!this.#headings.has(path)) this.#headings.set(path, readHeadings(this.#read, path))
    return this.#headings.get(path)
  }
}

function readHeadings(read: ReadSource, page: string): Ids {
  const path = editionOfPage(page)
  const value = read(path)
  return value === undefined ? undefined : headingIds(parseEdition(new VFile({path, value})))
}
