/** What a pull request may change without being reviewed as code, as paths of the repository. */
const folders = ['content/', 'packages/statistics/data/']

/** What a pull request changes beside articles and data. */
export type Scope = {
  /** Files that are code, sorted. */
  code: string[]
  /** Whether there may be more than are known. */
  isCut: boolean
}

/**
 * Tell code from content.
 *
 * @param paths - of all files that differ; of one that was moved, both
 */
export function readScope(paths: readonly string[], isCut = false): Scope {
  const code = paths.filter((path) => !folders.some((folder) => path.startsWith(folder)))
  return {code: [...new Set(code)].toSorted(), isCut}
}
