import {execFile} from 'node:child_process'
import {relative} from 'node:path'
import {promisify} from 'node:util'
import {findCheckout, findLink} from '../checkout.ts'

const run = promisify(execFile)

/**
 * Whether a checkout brings a folder: tracks something in it, or has a link on the way to it.
 *
 * What a branch brings was written by whoever wrote the branch.  Where git cannot say, it does.
 *
 * @param path - absolute
 */
export async function isCarried(path: string): Promise<boolean> {
  const top = findCheckout(path)
  if (top === undefined) return false
  if (findLink(path) !== undefined) return true
  const ask = ['--literal-pathspecs', '-c', 'core.fsmonitor=false', 'ls-files', '-z', '--']
  return run('git', [...ask, relative(top, path) || '.'], {cwd: top}).then(
    ({stdout}) => stdout !== '',
    () => true
  )
}
