import {findConflicts} from './conflicts.ts'
import {decode} from './decode.ts'
import {isMeant, type Disk, type Entry} from './entries.ts'
import {rangeOf, textFile, wholeFile, type Range, type TextFile} from './text-file.ts'

/** What is wrong with a file before anyone looks at what it says. */
export type FileFault = {
  kind:
    | 'missing'
    | 'unknown'
    | 'link'
    | 'special'
    | 'large'
    | 'unreadable'
    | 'mark'
    | 'encoding'
    | 'conflict'
    | 'separator'
    | 'path'
  range: Range
  actual: string
}

/** The folder of one data package, and the faults met in it. */
export type PackageFiles = {parent: string; name: string; disk: Disk; faults: FileFault[]}

/** A text, and where it begins behind a byte order mark. */
export type LoadedFile = {file: TextFile; start: number}

/** What a folder of the package holds, without what editors left there; `prefix` is `''` or ends in `/`. */
export async function listFiles(files: PackageFiles, prefix: string): Promise<Entry[]> {
  try {
    const entries = await files.disk.list(`${files.parent}/${files.name}/${prefix}`)
    return entries
      .filter(isMeant)
      .map((entry) => ({...entry, name: `${prefix}${entry.name}`}))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    reportFile(files, 'unreadable', prefix, prefix || files.name)
    return []
  }
}

/** Look into the folders that a known path leads into; every other folder is one unknown entry. */
export async function descend(files: PackageFiles, entries: Entry[], known: Set<string>): Promise<Entry[]> {
  const all: Entry[] = []
  for (const entry of entries) {
    const prefix = `${entry.name}/`
    const isWanted = entry.kind === 'folder' && [...known].some((path) => path.startsWith(prefix))
    if (isWanted) all.push(...(await descend(files, await listFiles(files, prefix), known)))
    else all.push(entry)
  }
  return all
}

/** Report what may not be in the folder. */
export function reportUnexpected(files: PackageFiles, entries: Entry[], known: Set<string>): void {
  for (const entry of entries) {
    if (entry.kind === 'link') reportFile(files, 'link', entry.name)
    else if (!known.has(entry.name)) reportFile(files, 'unknown', entry.name)
    else if (entry.kind !== 'file') reportFile(files, 'special', entry.name)
  }
}

/**
 * Read a file as UTF-8 text.
 *
 * @param entries - what the folder holds; a path that is not among them is missing
 * @param limit - bytes
 */
export async function loadFile(
  files: PackageFiles,
  path: string,
  entries: Entry[],
  limit: number
): Promise<LoadedFile | undefined> {
  const entry = entries.find((d) => d.name === path)
  if (!entry) return reportFile(files, 'missing', path)
  if (entry.kind !== 'file') return undefined // Reported with the unexpected ones.
  if (entry.size > limit) return reportFile(files, 'large', path, `${entry.size} bytes`)
  const bytes = await files.disk.read(`${files.parent}/${files.name}/${path}`).catch(() => undefined)
  if (!bytes) return reportFile(files, 'unreadable', path)

  const {text, hasMark, brokenAt} = decode(bytes)
  const file = textFile(pathOf(files, path), text)
  if (brokenAt !== undefined) {
    // Every cell with a broken character would be one more problem that says nothing new.
    files.faults.push({kind: 'encoding', range: rangeOf(file, brokenAt, brokenAt + 1), actual: 'bytes'})
    return undefined
  }
  const conflicts = findConflicts(text)
  for (const {start, end} of conflicts)
    files.faults.push({kind: 'conflict', range: rangeOf(file, start, end), actual: text.slice(start, end)})
  if (conflicts.length > 0) return undefined
  if (hasMark) files.faults.push({kind: 'mark', range: rangeOf(file, 0, 1), actual: 'U+FEFF'})
  return {file, start: hasMark ? 1 : 0}
}

function reportFile(files: PackageFiles, kind: FileFault['kind'], path: string, actual = path): undefined {
  files.faults.push({kind, range: wholeFile(pathOf(files, path)), actual})
}

function pathOf(files: PackageFiles, path: string): string {
  return path === '' ? `data/${files.name}` : `data/${files.name}/${path}`
}
