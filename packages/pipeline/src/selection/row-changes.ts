import type {ArticleFolder} from '@collate/articles/discover'
import {readRowChanges} from '@collate/statistics/changes'
import {everything, readCitations} from '../cache/citations.ts'
import type {CitedChange} from '../rules/data-changed.ts'
import {readSource} from '../sources.ts'
import {diskAt, toRelative} from './disk-at.ts'
import {openRepository} from './git.ts'

/**
 * Find the rows of data that a branch changes, and what cites them.
 *
 * @param revision - of the branch that this one is compared with
 * @param folders - all articles there are
 * @throws {UnusableError} outside a git repository, and where there is no such revision
 */
export async function findRowChanges(
  revision: string,
  {content, data}: {content: string; data: string},
  folders: readonly ArticleFolder[]
): Promise<CitedChange[]> {
  const repository = await openRepository(data)
  const base = await repository.findBase(revision)
  const changed = await repository.listChanged(base, data)
  const paths = changed.map((path) => toRelative(data, path)).filter((d) => d.includes('/'))
  const names = new Set(paths.map((d) => d.split('/')[0]!))
  if (names.size === 0) return []

  const changes = await readRowChanges(data, names, await diskAt(repository, base, data))
  const cited = changes.length > 0 ? readAllCitations(content, folders) : []
  return changes.map((change) => ({...change, citedIn: citingFiles(change.subject, cited)}))
}

type Cited = {path: string; names: string[]}

function readAllCitations(content: string, folders: readonly ArticleFolder[]): Cited[] {
  const decoder = new TextDecoder()
  return folders.flatMap(({slug, editions}) =>
    editions.map((language) => {
      const path = `articles/${slug}/${language}.mdx`
      return {path, names: readCitations(decoder.decode(readSource(content, path)))}
    })
  )
}

function citingFiles(subject: string, cited: readonly Cited[]): string[] {
  return cited
    .filter(({names}) => names.some((d) => d === everything || d === subject || d.startsWith(`${subject}/`)))
    .map(({path}) => path)
}
