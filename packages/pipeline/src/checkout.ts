import {existsSync, lstatSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'

/**
 * Find the top of the checkout that a path is in.
 *
 * @param path - absolute; its links are not resolved, since a branch can bring them
 */
export function findCheckout(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/**
 * Find the first link between the top of a checkout and a path in it.
 *
 * Nothing that a check reads or believes lies behind one: whoever wrote the branch chose where it leads.
 *
 * @param path - absolute
 */
export function findLink(path: string): string | undefined {
  const top = findCheckout(path)
  if (top === undefined) return undefined
  let place = top
  for (const name of relative(top, path).split(sep)) {
    place = join(place, name)
    if (lstatSync(place, {throwIfNoEntry: false})?.isSymbolicLink()) return place
  }
  return undefined
}
