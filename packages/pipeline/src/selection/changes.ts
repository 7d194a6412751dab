import {basename, join} from 'node:path'
import type {ArticleFolder} from '@collate/articles/content'
import {isByProduct} from '@collate/statistics/files'
import {digestData} from '../cache/data-digests.ts'
import {packageOf} from '../cache/data-names.ts'
import type {Data} from '../data/gather-data.ts'
import {readData} from '../data/read-data.ts'
import {readSource} from '../sources.ts'
import {canCite} from './can-cite.ts'
import {diskAt, toRelative} from './disk-at.ts'
import {openRepository, type Repository} from './git.ts'
import {refuseRewriting} from './refuse-rewriting.ts'

/** What a branch changed. */
export type Changes = {
  /** Whether a file is new or different, or a data package has such a file. */
  hasFile: (path: string) => boolean
  /** Whether a file differs and has an address that it did not have. */
  addsUrl: (path: string, url: string) => Promise<boolean>
  /** A file as the branch found it; `''` where it is new. */
  readBefore: (path: string) => Promise<string>
  /** Whether an article or the glossary is different. */
  hasArticle: (folder: Pick<ArticleFolder, 'slug'>) => boolean
  /** Whether an article may depend on data that are different, as far as its text tells. */
  canConcern: (folder: ArticleFolder) => boolean
  /** Whether some of the data that an article depends on are different. */
  hasData: (names: readonly string[]) => boolean
}

/**
 * Find out what changed since a revision.
 *
 * @param revision - of the branch that this one is compared with
 * @throws {UnusableError} outside a git repository, where there is no such revision, and where git hands out other
 *   bytes than it keeps
 */
export async function findChanges(
  revision: string,
  {content, data}: {content: string; data: string},
  now: Data
): Promise<Changes> {
  const ofContent = await openFolder(content, revision)
  const ofData = await openFolder(data, revision)
  const inContent = await listBelow(ofContent)
  const inData = await listBelow(ofData)
  const slugs = new Set(inContent.map((d) => /^articles\/([^/]+)\//.exec(d)?.[1]))
  const packages = new Set(inData.map((d) => d.split('/')[0]!))
  const statistics = inData.length > 0 ? await changedStatistics(ofData, now) : nothing
  const everyArticle = inContent.includes('glossary.csv')
  const changed = new Set([...inContent, ...inData.map((d) => `data/${d}`)])
  const before = new Map<string, Promise<string>>()

  return {
    hasFile: (path) => {
      const [first, second] = path.split('/')
      if (first === 'data') return second === undefined ? packages.size > 0 : packages.has(second)
      return inContent.some((d) => d === path || d.startsWith(`${path}/`))
    },
    async addsUrl(path, url) {
      if (!changed.has(path)) return false
      const text = before.get(path) ?? readBefore(path)
      before.set(path, text)
      return !hasUrl((await text).replaceAll('&amp;', '&'), url)
    },
    readBefore,
    hasArticle: ({slug}) => everyArticle || slugs.has(slug),
    canConcern: ({slug, editions}) =>
      statistics.packages.length > 0 &&
      editions.some((language) => {
        const source = decoder.decode(readSource(content, `articles/${slug}/${language}.mdx`))
        return canCite(source, statistics.packages)
      }),
    hasData: (names) => names.some(statistics.has)
  }

  /** A file as the branch found it; nothing where it is new. */
  async function readBefore(path: string): Promise<string> {
    const [first, ...rest] = path.split('/')
    const [{repository, base}, place] =
      first === 'data' ? [ofData, join(data, ...rest)] : [ofContent, join(content, path)]
    const bytes = await repository.readFile(base, place).catch(() => new Uint8Array())
    return decoder.decode(bytes)
  }
}

const decoder = new TextDecoder()
const behindUrl = /^(?:[\s)\]"'>,;]|[^\u0000-\u007f]|$)/

/** Whether a text has an address, and not only one that begins like it. */
function hasUrl(text: string, url: string): boolean {
  for (let at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + 1)) {
    if (behindUrl.test(text.slice(at + url.length, at + url.length + 1))) return true
  }
  return false
}

/** Data that are different. */
type ChangedStatistics = {
  /** @param name - of data, as their digests have them */
  has: (name: string) => boolean
  /** Packages that an article has to cite for that to concern it. */
  packages: string[]
}

/** A directory, the repository that it is in, and the commit that its branch left the revision at. */
type Folder = {directory: string; repository: Repository; base: string}

/** Content and data may lie in different checkouts, each of which has the revision. */
async function openFolder(directory: string, revision: string): Promise<Folder> {
  const repository = await openRepository(directory)
  const base = await repository.findBase(revision)
  await refuseRewriting(repository, directory)
  return {directory, repository, base}
}

const nothing: ChangedStatistics = {has: () => false, packages: []}

async function changedStatistics(
  {repository, base, directory}: Folder,
  now: Data
): Promise<ChangedStatistics> {
  const before = digestData(await readData(directory, await diskAt(repository, base, directory)), 'values')
  const after = digestData(now, 'values')
  const has = (name: string): boolean => before.of(name) !== after.of(name)
  const names = [...new Set([...before.names, ...after.names])]
  const changed = names.filter(has)
  // What a package calls things can be looked for in whatever cites any package; values only by a citation.
  const isOfWords = changed.some((name) => name === packageOf(name))
  return {has, packages: [...new Set((isOfWords ? names : changed).map(packageOf))]}
}

async function listBelow({repository, base, directory}: Folder): Promise<string[]> {
  const changed = await repository.listChanged(base, directory)
  return changed.filter((path) => !isByProduct(basename(path))).map((path) => toRelative(directory, path))
}
