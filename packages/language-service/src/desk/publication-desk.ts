import type {Publication} from '@collate/publication/core'
import {createArticleDesk, type ArticleDesk, type CheckedEditions} from './article-desk.ts'
import {readGrounds, type Grounds} from './grounds.ts'
import type {DocumentStore} from './store.ts'

/** A publication as an editor works on it. */
export type PublicationDesk = {
  publication: Publication
  store: DocumentStore
  /** All that articles are checked against; read once, until something of it changes. */
  base(): Promise<Grounds>
  /** Check an article; nothing where there is none of that name. */
  check(slug: string): Promise<CheckedEditions | undefined>
  /**
   * Take note that a file is not what it was.
   *
   * @param isListed - whether it may have been added or removed
   */
  forget(path: string, isListed: boolean): void
}

/** Open a publication. */
export function openDesk(
  publication: Publication,
  store: DocumentStore,
  today: () => string
): PublicationDesk {
  let base: Promise<Grounds> | undefined
  let day = ''
  let last: {slug: string; base: Grounds; desk: ArticleDesk} | undefined

  return {
    publication,
    store,
    base: read,
    async check(slug) {
      const current = await read()
      const folder = current.folders.get(slug)
      if (!folder) return undefined
      // Others may have changed what links lead to.
      if (last?.slug !== slug || last.base !== current)
        last = {slug, base: current, desk: createArticleDesk(folder, current, publication.content, store)}
      return last.desk.check()
    },
    forget(path, isListed) {
      const isText = path.startsWith(`${publication.content}/articles/`) && path.endsWith('.mdx')
      if (!isText || isListed) base = undefined
    }
  }

  function read(): Promise<Grounds> {
    if (day !== today()) base = undefined
    if (!base) {
      day = today()
      const reading = readGrounds(publication, store, day)
      base = reading
      // What could not be read is tried again.
      reading.catch(() => (base = base === reading ? undefined : base))
    }
    return base
  }
}
