import {discoverArticles, type ArticleFolder} from '@collate/articles/content'
import {
  checkSources,
  gatherData,
  openGlossary,
  openLedger,
  type ArticleSetup,
  type Data,
  type ReadSource
} from '@collate/pipeline/core'
import type {Publication} from '@collate/publication/core'
import type {VFile} from 'vfile'
import type {DocumentStore, LoadedSource} from './store.ts'

/** All that articles are checked against, and what is wrong with it. */
export type Grounds = {
  folders: ReadonlyMap<string, ArticleFolder>
  data: Data
  setup: ArticleSetup
  /** Files beside the articles in which something was found, by path. */
  beside: ReadonlyMap<string, VFile>
}

/**
 * Read what articles are checked against.
 *
 * @throws {UnusableError} where the data cannot be read
 * @throws where the content directory cannot be listed
 */
export async function readGrounds(
  publication: Publication,
  store: DocumentStore,
  today: string
): Promise<Grounds> {
  const {content, check, site} = publication
  const discovery = await discoverArticles(content, store.content, check.isIgnored)
  const data = await gatherData(publication.data, store.data, check.isIgnored)
  const tables = new Map<string, LoadedSource>()
  for (const name of ['glossary.csv', 'links.json']) tables.set(name, await store.load(`${content}/${name}`))
  const read = readerOf(tables)
  const glossary = openGlossary(read)
  const beside = new Map<string, VFile>(
    [...discovery.misplaced, ...glossary.files, ...openLedger(read).files, ...data.files].map((file) => [
      file.path,
      file
    ])
  )
  const sources = [...data.statistics.packages.values()].flatMap((d) => [...d.sources.values()])
  checkSources(beside, sources, {allowed: new Set()})

  return {
    folders: new Map(discovery.articles.map((d) => [d.slug, d])),
    data,
    beside,
    setup: {
      statistics: data.statistics,
      unusable: data.unusable,
      folders: () => discovery.articles,
      glossary: glossary.terms,
      links: 'internal',
      allowHosts: [],
      uncited: check.uncited,
      languages: site.languages ?? ['zh', 'en'],
      release: check.release,
      today,
      withNumbers: false
    }
  }
}

/** Reads what has been loaded. */
export function readerOf(
  loaded: ReadonlyMap<string, LoadedSource>,
  miss?: (path: string) => void
): ReadSource {
  return (path, refuse) => {
    const source = loaded.get(path)
    if (source && 'value' in source) return source.value
    if (!source) miss?.(path)
    refuse?.(source?.code ?? 'ENOENT')
    return undefined
  }
}
