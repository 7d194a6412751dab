import type {Language} from '../texts/text.ts'
import {dataChanges, type DataChange} from './data-change.ts'
import type {FileChange, History, HistoryChange} from './history.ts'
import {textChanges, type TextChange} from './text-change.ts'

/** A change of something that had been published, as readers see it. */
export type Correction = {
  /** Short name of the commit. */
  id: string
  /** ISO 8601, with time. */
  date: string
  /** What the change says of itself. */
  summary: string
  articles: Array<{slug: string; language: Language; changes: TextChange[]}>
  packages: Array<{name: string; changes: DataChange[]}>
}

/** All corrections, and how far back they are known. */
export type Corrections = {reach: History['reach']; since?: string; corrections: Correction[]}

/** Read corrections from a history: what changed in files that had been there before. */
export function correctionsIn({reach, changes}: History): Corrections {
  const since = changes[0]?.date
  const corrections = changes
    .map(correctionOf)
    .filter(({articles, packages}) => articles.length + packages.length > 0)
  return {reach, ...(since && {since}), corrections: corrections.toReversed()}
}

function correctionOf({commit, date, summary, files}: HistoryChange): Correction {
  const again = files.filter(({before, after}) => before !== undefined && after !== undefined)
  return {
    id: commit.slice(0, 8),
    date,
    summary: summary.startsWith('Merge ') ? '' : summary,
    articles: again.flatMap(articleIn),
    packages: merge(again.flatMap(packageIn))
  }
}

function articleIn(file: FileChange): Correction['articles'] {
  const [, slug, language] = /\/articles\/([^/]+)\/(zh|en)\.mdx$/.exec(file.path) ?? []
  if (!slug) return []
  const changes = textChanges(file)
  return changes.length > 0 ? [{slug, language: language as Language, changes}] : []
}

function packageIn(file: FileChange): Correction['packages'] {
  const [, name] = /\/([^/]+)\/[^/]+\.csv$/.exec(file.path) ?? []
  if (!name) return []
  const changes = dataChanges(file)
  return changes.length > 0 ? [{name, changes}] : []
}

/** The tables of a package are told together. */
function merge(packages: Correction['packages']): Correction['packages'] {
  const byName = new Map<string, DataChange[]>()
  for (const {name, changes} of packages) byName.set(name, [...(byName.get(name) ?? []), ...changes])
  return [...byName].map(([name, changes]) => ({name, changes}))
}
