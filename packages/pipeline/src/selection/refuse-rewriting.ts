import {UnusableError} from '../unusable-error.ts'
import type {Repository} from './git.ts'

/** Attributes by which git keeps other bytes than it puts on the disk. */
const attributes = ['filter', 'ident', 'working-tree-encoding']
const isText = /\.(?:mdx|csv|json)$/

/**
 * Refuse texts and tables that git rewrites on their way between the repository and the disk.
 *
 * What is checked is on the disk.  What is merged, and read once the attribute is gone, is in the repository, and may
 * say something else: `ident` hides all that stands between two `$`.
 *
 * @throws {UnusableError} which names the first
 */
export async function refuseRewriting(repository: Repository, directory: string): Promise<void> {
  const rows = await repository.readAttributes(attributes, directory)
  const found = rows.find(
    ({path, value}) => isText.test(path) && value !== 'unspecified' && value !== 'unset'
  )
  if (found === undefined) return
  throw new UnusableError(
    `Unexpected git attribute \`${found.attribute}\` of \`${found.path}\`, expected none that changes its bytes: readers may get another text than the one that is checked`,
    'take it out of `.gitattributes`'
  )
}
