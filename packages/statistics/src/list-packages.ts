import {isMeant, type Disk, type Entry} from './entries.ts'
import {largestFile} from './folder.ts'
import {problem, shown, type Problem} from './problem.ts'
import {fileProblem} from './rules/data-file.ts'
import {wholeFile} from './text-file.ts'

/** The data packages of a directory, before any of them is read. */
export type Listing = {
  /** Names of their folders, sorted. */
  names: string[]
  /** Bytes of all files in them. */
  size: number
  /** Whether that is too much: none of them may be read then. */
  isTooLarge: boolean
  /** What is wrong beside the packages, or with all of them together. */
  problems: Problem[]
}

/** Whether a path, absolute where the directory is, is none of the publication's. */
export type IsIgnored = (path: string) => boolean

const mebibyte = 1024 * 1024

/** Whoever judges an article holds all data at once, and that is twenty times as large in memory. */
const most = 16 * mebibyte

/**
 * List the data packages of a directory.
 *
 * @param directory - holds one folder for each data package
 * @param disk - reads folders and files
 * @param isIgnored - whether a path in the directory is passed over
 * @throws {Error} when the directory is not there or cannot be read
 */
export async function listPackages(
  directory: string,
  disk: Disk,
  isIgnored: IsIgnored = () => false
): Promise<Listing> {
  const listed = await listDirectory(directory, disk)
  const entries = listed.filter((d) => !isIgnored(`${directory}/${d.name}`))
  const names = entries.filter((d) => d.kind === 'folder').map((d) => d.name)
  const sizes = await Promise.all(names.map((name) => sizeOf(`${directory}/${name}`, disk)))
  const size = sizes.reduce((sum, d) => sum + d, 0)
  const isTooLarge = size > most
  const problems = entries.filter((d) => d.kind !== 'folder').flatMap(besidePackages)
  if (isTooLarge) problems.push(tooLarge(size, names, sizes))
  return {names, size, isTooLarge, problems}
}

async function listDirectory(directory: string, disk: Disk): Promise<Entry[]> {
  const entries = await disk.list(directory).catch((cause: NodeJS.ErrnoException) => {
    const why = {ENOENT: 'there is no such directory', ENOTDIR: 'it is not a directory'}[cause.code ?? '']
    throw new Error(`Cannot read statistics from \`${directory}\`: ${why ?? 'the system refused'}`, {cause})
  })
  return entries.filter(isMeant).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Bytes of all files below a folder that may be read; what cannot be listed is told by whoever reads it. */
async function sizeOf(folder: string, disk: Disk): Promise<number> {
  let size = 0
  for (const entry of await disk.list(folder).catch(() => [])) {
    if (entry.kind === 'file' && entry.size <= largestFile.table) size += entry.size
    else if (entry.kind === 'folder') size += await sizeOf(`${folder}/${entry.name}`, disk)
  }
  return size
}

/** A directory may say what it is; anything else beside the packages is a mistake. */
function besidePackages({name, kind}: Entry): Problem[] {
  if (kind === 'file' && (name === 'README.md' || name === 'LICENSE')) return []
  return [fileProblem(kind === 'link' ? 'link' : 'unknown', wholeFile(`data/${name}`), name)]
}

function tooLarge(size: number, names: readonly string[], sizes: readonly number[]): Problem {
  const actual = mebibytes(size)
  const expected = mebibytes(most)
  const first = names
    .map((name, index) => ({name, size: sizes[index]!}))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 3)
    .map((d) => `${shown(d.name)} (${mebibytes(d.size)})`)
  return problem('data-file', wholeFile('data'), {
    reason: `Unexpected \`${actual}\` in all data packages together, expected at most \`${expected}\``,
    actual,
    expected: [expected],
    note: {
      en: `Each process of the check holds all data, so nothing of it was read, and no number was checked. Take out what no article cites; the largest are ${first.join(', ')}.`,
      zh: `检查的每个进程都要装下全部数据，所以这些数据都没有读取，引用它们的数字也都没有核对。请去掉没有文章引用的内容；最大的数据包是${first.join('、')}。`
    }
  })
}

function mebibytes(size: number): string {
  return `${Math.ceil((size / mebibyte) * 10) / 10} MiB`
}
