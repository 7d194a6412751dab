import type {ArticleFolder} from '@collate/articles/content'
import {readRowChanges} from '@collate/statistics/changes'
import {articleSyntax} from 'remark-safe-mdx/syntax'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findCitations} from '../citations.ts'
import type {CitedChange} from '../rules/data-changed.ts'
import {readSource} from '../sources.ts'
import {canCite} from './can-cite.ts'
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
  const cited = changes.length > 0 ? readAllCitations(content, folders, [...names]) : []
  return changes.map((change) => ({...change, citedIn: citingFiles(change.subject, cited)}))
}

type Citing = {path: string; names: string[]}

const parser = unified().use(remarkParse).use(articleSyntax)

function readAllCitations(
  content: string,
  folders: readonly ArticleFolder[],
  packages: readonly string[]
): Citing[] {
  const decoder = new TextDecoder()
  return folders.flatMap(({slug, editions}) =>
    editions.flatMap((language) => {
      const path = `articles/${slug}/${language}.mdx`
      const source = decoder.decode(readSource(content, path))
      return canCite(source, packages) ? [{path, names: citedNames(source)}] : []
    })
  )
}

/** Of a text that no parser takes, nothing is known: its own findings say so. */
function citedNames(source: string): string[] {
  try {
    return findCitations(parser.parse(source)).map((d) => d.name)
  } catch {
    return []
  }
}

function citingFiles(subject: string, citing: readonly Citing[]): string[] {
  return citing
    .filter(({names}) => names.some((d) => d === subject || d.startsWith(`${subject}/`)))
    .map(({path}) => path)
}
