import {lstatSync, readdirSync, rmSync, rmdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Remove all files of a folder but those that have their stamp, and what belongs to Git.
 *
 * @param stamps - by path in the folder
 * @returns those that stay
 */
export function removeOthers(folder: string, stamps: ReadonlyMap<string, string>): Map<string, string> {
  const stays = new Map(
    [...stampsOf(folder, stamps.keys())].filter(([file, stamp]) => stamps.get(file) === stamp)
  )
  if (stays.size === 0) removeAll(folder)
  else
    removeFiles(
      folder,
      filesIn(folder).filter((file) => !stays.has(file))
    )
  return stays
}

/** Remove files, and the folders that are empty without them. */
export function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(folder, file), {force: true})
  for (const parent of new Set(files.map((file) => dirname(file)))) removeEmpty(folder, parent)
}

/** Size and time of files, by their path; those that are not there have none. */
export function stampsOf(folder: string, files: Iterable<string>): Map<string, string> {
  const stamps = new Map<string, string>()
  for (const file of files) {
    const stat = lstatSync(join(folder, file), {throwIfNoEntry: false})
    if (stat?.isFile()) stamps.set(file, `${stat.size} ${stat.mtimeMs}`)
  }
  return stamps
}

function removeAll(folder: string): void {
  for (const name of namesIn(folder))
    if (name !== '.git') rmSync(join(folder, name), {recursive: true, force: true})
}

function removeEmpty(folder: string, name: string): void {
  if (name === '.') return
  try {
    rmdirSync(join(folder, name))
  } catch {
    return // Something else is in it.
  }
  removeEmpty(folder, dirname(name))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map(({parentPath, name}) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .filter((file) => !file.startsWith('.git/'))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
