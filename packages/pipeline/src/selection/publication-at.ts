import {execFileSync} from 'node:child_process'
import {basename, dirname} from 'node:path'
import {findPublication, type Publication} from '@collate/publication'
import {findCheckout} from '../checkout.ts'
import {openRepository} from './git.ts'

/**
 * Find the publication that a folder belongs to, as a git revision has it.
 *
 * @param directory - absolute
 * @param content - absolute; what is checked
 * @returns absent where the two are in different checkouts, or in none: no branch of the content brings the configuration then
 * @throws {ConfigurationError} where its configuration said what cannot be
 * @throws {UnusableError} outside a git repository, and where there is no such revision
 */
export async function findPublicationAt(
  directory: string,
  content: string,
  revision: string
): Promise<Publication | undefined> {
  const checkout = findCheckout(directory)
  if (checkout === undefined || findCheckout(content) !== checkout) return undefined
  const commit = await (await openRepository(directory)).findCommit(revision)
  return findPublication(directory, {read: (path) => readTextAt(path, commit)})
}

/** Text of a file in a commit; absent where the commit, or any repository, has none there. */
function readTextAt(path: string, commit: string): string | undefined {
  try {
    const spec = `${commit}:./${basename(path)}`
    return execFileSync('git', ['cat-file', 'blob', spec], {
      cwd: dirname(path),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  } catch {
    return undefined
  }
}
