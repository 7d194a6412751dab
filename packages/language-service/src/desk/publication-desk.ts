import type {Publication} from '@collate/publication/core'
import {createArticleDesk, type ArticleDesk, type CheckedEditions} from './article-desk.ts'
import {readGrounds, type Grounds} from './grounds.ts'
import {reportedPath, slugOfPath} from './places.ts'
import type {DocumentStore} from './store.ts'

/** A publication as an editor works on it. */
export type PublicationDesk = {
  publication: Publication
  store: DocumentStore
  /** All that articles are checked against; read once, until something of it changes. */
  base(): Promise<Grounds>
  /** Check an article; nothing where there is none of that name. */
  check(slug: string): Promise<CheckedEditions | undefined>
  /** The same in passing: what is kept for the article that is being written stays. */
  checkAside(slug: string): Promise<CheckedEditions | undefined>
  /** Counts how often a text of an article was another one. */
  changesOf(slug: string): number
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
  const changes = new Map<string, number>()
  const changesOf = (slug: string): number => changes.get(slug) ?? 0

  return {
    publication,
    store,
    base: read,
    async check(slug) {
      const opened = await open(slug)
      if (opened) last = opened
      return opened?.desk.check()
    },
    async checkAside(slug) {
      return (await open(slug))?.desk.check()
    },
    changesOf,
    forget(path, isListed) {
      const slug = path.endsWith('.mdx') ? slugOfPath(reportedPath(path, publication) ?? '') : undefined
      if (slug !== undefined) changes.set(slug, changesOf(slug) + 1)
      if (slug === undefined || isListed) base = undefined
    }
  }

  async function open(slug: string): Promise<typeof last> {
    const current = await read()
    const folder = current.folders.get(slug)
    if (!folder) return undefined
    // Others may have changed what links lead to.
    if (last?.slug === slug && last.base === current) return last
    return {slug, base: current, desk: createArticleDesk(folder, current, publication.content, store)}
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
