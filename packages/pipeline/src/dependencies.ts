import type {Edition} from '@collate/articles'
import {everything, packageOf, sourcesOf} from './cache/data-names.ts'
import {findCitations} from './citations.ts'

/** What the result of an article depends on besides its own files. */
export type Dependencies = {
  /** Names of data, as their digests have them. */
  data: string[]
  /** Pages of the site, as their digests have them. */
  pages: string[]
}

/**
 * What of the data the findings of an article depend on: what it cites, and
 * what its check has looked up; all of it where there was nothing to read
 * citations from.
 *
 * @param withSources - whether links were compared with the sources of the data
 */
export function readDataNames(editions: readonly Edition[], withSources: boolean): string[] {
  const names = new Set(editions.flatMap(namesOf))
  const packages = new Set([...names].map(packageOf))
  return [...names, ...(withSources ? [...packages].map(sourcesOf) : [])].toSorted()
}

function namesOf({tree, file}: Edition): string[] {
  if (!tree) return [everything]
  return [...findCitations(tree).map((d) => d.name), ...(file.data.askedOfData ?? [])]
}
