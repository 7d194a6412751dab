import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'

/** Size and time of files, by their path; those that are not there have none. */
export function stampsOf(folder: string, files: Iterable<string>): Map<string, string> {
  const stamps = new Map<string, string>()
  for (const file of files) {
    const stat = lstatSync(join(folder, file), {throwIfNoEntry: false})
    if (stat?.isFile()) stamps.set(file, `${stat.size} ${stat.mtimeMs}`)
  }
  return stamps
}

/**
 * Remove the files that no longer have their stamp.
 *
 * @param stamps - by path in the folder; without any, all files go
 * @returns those that stay
 */
export function removeChanged(folder: string, stamps: ReadonlyMap<string, string>): Map<string, string> {
  const now = stampsOf(folder, stamps.keys())
  const stays = new Map([...now].filter(([file, stamp]) => stamps.get(file) === stamp))
  if (stays.size === 0) removeAll(folder)
  else for (const file of now.keys()) if (!stays.has(file)) rmSync(join(folder, file))
  return stays
}

/**
 * Remove those of some files that were there before a moment, and the folders that are empty without them.
 *
 * @param moment - in milliseconds
 * @returns what was removed
 */
export function removeOlder(folder: string, files: readonly string[], moment: number): Set<string> {
  const old = files.filter((file) => {
    const stat = lstatSync(join(folder, file), {throwIfNoEntry: false})
    return stat !== undefined && stat.ctimeMs < moment
  })
  for (const file of old) rmSync(join(folder, file))
  for (const parent of new Set(old.map((file) => dirname(file)))) removeEmpty(folder, parent)
  return new Set(old)
}

/** Write a file, and the folders that it is in, where it does not hold these bytes already. */
export function writeChanged(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content)
  if (readIfThere(path)?.equals(bytes)) return
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, bytes)
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined
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

/** All files in a folder but what belongs to Git, relative to it. */
export function filesIn(folder: string): string[] {
  return filesBelow(folder, '')
}

/** Not by one call: with the kinds of entries it asks the system for each folder twice. */
function filesBelow(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), {withFileTypes: true}).flatMap((entry) => {
    const file = `${path}${entry.name}`
    if (file === '.git') return []
    return entry.isDirectory() ? filesBelow(folder, `${file}/`) : [file]
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
