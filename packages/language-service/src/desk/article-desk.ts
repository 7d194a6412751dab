import type {Edition} from '@collate/articles'
import type {ArticleFolder} from '@collate/articles/content'
import {createArticleSteps, type ArticleSteps} from '@collate/pipeline/core'
import type {VFile} from 'vfile'
import {createEditionMemory, reportedEdition, endedBy} from './edition-memory.ts'
import {readerOf, type Grounds} from './grounds.ts'
import {isSameSource, type DocumentStore, type LoadedSource} from './store.ts'

/** An article that was checked. */
export type CheckedEditions = {
  editions: Edition[]
  /** All its files that were read, by path, with their findings. */
  files: ReadonlyMap<string, VFile>
}

/**
 * Checks one article again and again: an edition whose text has not changed is
 * not read a second time, and where nothing has, all is as it was.
 */
export type ArticleDesk = {check(): Promise<CheckedEditions>}

/** Texts that others ask about headings of lead to others again; a chain of them ends. */
const rounds = 8

/** Prepare to check one article. */
export function createArticleDesk(
  folder: ArticleFolder,
  base: Grounds,
  content: string,
  store: DocumentStore
): ArticleDesk {
  const {slug} = folder
  const loaded = new Map<string, LoadedSource>()
  const missed = new Set<string>()
  const memory = createEditionMemory(slug, folder.pictures)
  const own = [
    ...folder.editions.map((d) => reportedEdition(slug, d)),
    `articles/${slug}/translation.lock.json`
  ]
  let steps = begin()
  let last: {sources: LoadedSource[]; checked: CheckedEditions} | undefined

  return {
    async check() {
      const sources = await Promise.all(own.map(load))
      if (last && sources.every((source, index) => isSameSource(source, last!.sources[index]!)))
        return last.checked
      last = undefined
      for (const [index, path] of own.entries()) loaded.set(path, sources[index]!)
      last = {sources, checked: await checkAll()}
      return last.checked
    }
  }

  async function checkAll(): Promise<CheckedEditions> {
    for (let round = 1; ; round++) {
      missed.clear()
      const checked = await checkOnce()
      if (missed.size === 0 || round === rounds) return checked
      for (const path of missed) loaded.set(path, await load(path))
      memory.clear()
      steps = begin()
    }
  }

  function begin(): ArticleSteps {
    return createArticleSteps(
      base.setup,
      readerOf(loaded, (path) => missed.add(path))
    )
  }

  function load(path: string): Promise<LoadedSource> {
    return path.endsWith('.lock.json') && !folder.hasLock
      ? Promise.resolve({code: 'ENOENT'})
      : store.load(`${content}/${path}`)
  }

  async function checkOnce(): Promise<CheckedEditions> {
    const editions: Edition[] = []
    const files = new Map<string, VFile>()
    for (const language of folder.editions) {
      const edition = await memory.check(language, loaded.get(reportedEdition(slug, language))!, steps)
      if ('tree' in edition || 'blocks' in edition) editions.push(edition)
      else files.set(edition.path, edition)
    }
    try {
      const lock = steps.checkTogether(editions, editions.length === folder.editions.length)
      if (lock) files.set(lock.path, lock)
    } catch (error) {
      const ended = endedBy(error, reportedEdition(slug, folder.editions[0]!))
      files.set(ended.path, ended)
    }
    for (const {path, file} of editions) if (!files.has(path)) files.set(path, file)
    return {editions, files}
  }
}
