import {parseEdition, type ArticleFolder, type Language} from '@collate/articles'
import {headingIds, type SiteMap} from '@collate/links'
import type {Statistics} from '@collate/statistics'
import {VFile} from 'vfile'
import type {ReadSource} from '../open-source.ts'
import {listPages} from './list-pages.ts'

type Pages = SiteMap['pages']

/**
 * The pages of the site, which note what they are asked: that is what the
 * result of an article with links depends on.
 *
 * No article is read for it but those whose headings are asked for.
 */
export class AskedPages implements Pages {
  /** `page:PATH`, `headings:PATH`, and `pages` where all were looked through. */
  asked = new Set<string>()
  readonly #list: () => Pages
  #listed: Pages | undefined

  constructor(folders: () => readonly ArticleFolder[], statistics: Statistics, read: ReadSource) {
    const known = new Map<string, ReadonlySet<string>>()
    const headingsOf = (slug: string, language: Language): ReadonlySet<string> => {
      const page = `/${language}/${slug}/`
      this.asked.add(`headings:${page}`)
      const ids = known.get(page) ?? readHeadings(read, slug, language)
      known.set(page, ids)
      return ids
    }
    this.#list = () => listPages(folders(), statistics, headingsOf)
  }

  /** Listed when one is asked for: many articles have no link to a page of the site. */
  get #pages(): Pages {
    return (this.#listed ??= this.#list())
  }

  has(path: string): boolean {
    this.asked.add(`page:${path}`)
    return this.#pages.has(path)
  }

  keys(): IteratorObject<string, unknown> {
    this.asked.add('pages')
    return this.#pages.keys()
  }

  get(path: string): ReadonlySet<string> | undefined {
    return this.#pages.get(path)
  }
}

/** None of an edition that is gone since the articles were listed. */
function readHeadings(read: ReadSource, slug: string, language: Language): ReadonlySet<string> {
  const path = `articles/${slug}/${language}.mdx`
  const value = read(path)
  return value === undefined ? new Set() : headingIds(parseEdition(new VFile({path, value})))
}
