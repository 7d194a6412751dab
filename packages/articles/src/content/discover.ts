import {reportFault} from '@collate/findings'
import {isByProduct} from '@collate/statistics/files'
import {VFile} from 'vfile'
import type {Language} from '../article.ts'
import {articleFile, unreadable, type Misplaced} from '../rules/article-file.ts'
import {articleLimit} from '../rules/article-limit.ts'
import {reportUnreadable} from '../report-unreadable.ts'
import type {ContentEffects, FolderEntry} from './effects.ts'
import {articlesFamily} from '../edition-rule.ts'
import {isSlug, reservedSlugs} from './slugs.ts'

/** What stands in the folder of an article. */
export type ArticleFolder = {
  slug: string
  editions: Language[]
  /** Names, sorted. */
  pictures: string[]
  /** Whether `translation.lock.json` is there. */
  hasLock: boolean
}

/** What a content directory holds. */
export type Discovery = {
  /** Sorted by slug. */
  articles: ArticleFolder[]
  /** What does not belong, each with its finding; paths relative to the content directory. */
  misplaced: VFile[]
}

/** Files beside the articles, which are read elsewhere. */
const tables: ReadonlySet<string> = new Set(['glossary.csv', 'links.json', 'redirects.csv'])
const maximumPackageSize = 4096
const pictureName = /^[a-z\d][a-z\d-]{0,99}\.(?:png|jpe?g|webp|avif)$/

/**
 * List the articles of a content directory, and everything that does not belong
 * there; what editors and systems leave behind is passed over.
 *
 * @param contentDirectory - its `articles/` holds a folder for each article
 * @param effects - `contentDisk`, or another store
 * @param isIgnored - whether a path in the directory is passed over as well
 * @throws where the content directory itself cannot be listed
 */
export async function discoverArticles(
  contentDirectory: string,
  effects: ContentEffects,
  isIgnored: (path: string) => boolean = () => false
): Promise<Discovery> {
  const articles: ArticleFolder[] = []
  const misplaced: VFile[] = []

  for (const entry of await list(contentDirectory)) {
    if (entry.kind === 'directory' && entry.name === 'articles') await listArticles()
    else if (entry.kind === 'file' && entry.name === 'package.json') await checkPackage()
    else if (entry.kind === 'file' && tables.has(entry.name)) continue
    else refuse(entry.name, entry, 'root')
  }

  return {articles, misplaced}

  async function listArticles(): Promise<void> {
    const folders: FolderEntry[] = []
    for (const entry of await list(`${contentDirectory}/articles`)) {
      const isFolder = entry.kind === 'directory' && isSlug(entry.name)
      if (isFolder && reservedSlugs.has(entry.name)) refuse(`articles/${entry.name}`, entry, 'reserved')
      else if (isFolder) folders.push(entry)
      else refuse(`articles/${entry.name}`, entry, 'articles')
    }
    const lists = await mapInBatches(folders, (entry) =>
      list(`${contentDirectory}/articles/${entry.name}`).catch(refusal)
    )
    for (const [index, entries] of lists.entries()) {
      const slug = folders[index]!.name
      if (typeof entries === 'string') reportUnreadable(add(`articles/${slug}`), entries)
      else readFolder(slug, entries)
    }
  }

  function readFolder(slug: string, entries: FolderEntry[]): void {
    const folder: ArticleFolder = {slug, editions: [], pictures: [], hasLock: false}
    for (const entry of entries) {
      if (entry.kind !== 'file') refuse(`articles/${slug}/${entry.name}`, entry, 'article')
      else if (entry.name === 'zh.mdx') folder.editions.push('zh')
      else if (entry.name === 'en.mdx') folder.editions.push('en')
      else if (entry.name === 'translation.lock.json') folder.hasLock = true
      else if (pictureName.test(entry.name)) folder.pictures.push(entry.name)
      else refuse(`articles/${slug}/${entry.name}`, entry, 'article')
    }
    const excess = articleLimit.checkPictures(folder.pictures.length)
    if (excess) reportFault(add(`articles/${slug}`), articleLimit.id, excess, articlesFamily)
    // A copy: a list that has grown keeps room for sixteen more, and of articles there are many.
    if (folder.editions.length > 0) articles.push({...folder, editions: [...folder.editions]})
    else refuse(`articles/${slug}`, {name: slug, kind: 'directory'}, 'empty')
  }

  async function checkPackage(): Promise<void> {
    const bytes = await effects
      .read(`${contentDirectory}/package.json`, maximumPackageSize)
      .catch(refusal)
    const fault =
      typeof bytes === 'string' ? unreadable(bytes) : articleFile.package(new TextDecoder().decode(bytes))
    if (fault) reportFault(add('package.json'), articleFile.id, fault, articlesFamily)
  }

  async function list(directory: string): Promise<FolderEntry[]> {
    const entries = await effects.list(directory)
    const meant = entries.filter(
      ({name, kind}) => (kind === 'directory' || !isByProduct(name)) && !isIgnored(`${directory}/${name}`)
    )
    return meant.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }

  function refuse(path: string, entry: FolderEntry, where: Misplaced): void {
    reportFault(add(path), articleFile.id, articleFile.entry(entry, where), articlesFamily)
  }

  function add(path: string): VFile {
    const file = new VFile({path})
    misplaced.push(file)
    return file
  }
}

/** Why the system refuses: a code such as `EACCES`. */
function refusal(error: NodeJS.ErrnoException): string {
  return error.code ?? 'unknown'
}

/** Some at once: neither a file at a time nor ten thousand. */
export async function mapInBatches<T, U>(items: readonly T[], map: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = []
  for (let at = 0; at < items.length; at += 32) {
    results.push(...(await Promise.all(items.slice(at, at + 32).map(map))))
  }
  return results
}
