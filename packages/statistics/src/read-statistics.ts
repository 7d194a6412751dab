import {tableNames} from './columns.ts'
import {buildDataPackage} from './data-package.ts'
import {dataRules} from './data-rules.ts'
import {disk as machine, type Disk, type Entry} from './disk.ts'
import {readFolder, type Folder} from './folder.ts'
import type {Problem} from './problem.ts'
import type {Readers} from './rule.ts'
import {fileProblem} from './rules/data-file.ts'
import type {DataPackage, Statistics} from './statistic.ts'
import {hasQuotesToRead} from './rules/data-quote.ts'
import {wholeFile} from './text-file.ts'

export type {Disk, Entry} from './disk.ts'
export type {Problem} from './problem.ts'
export type {Readers} from './rule.ts'

/** What a directory of data packages holds, and what is wrong with it. */
export type Reading = {
  /** Packages without errors; one with warnings only is among them. */
  statistics: Statistics
  /** By package, file, line and column. */
  problems: Problem[]
}

const most = 1000

/**
 * Read every data package of a directory, one folder each.
 *
 * Bad content is a problem, never an exception.
 *
 * @param directory - holds one folder for each data package
 * @param disk - reads folders and files; default: this machine
 * @param readers - what reads the numbers of quotes
 * @throws {Error} when the directory is not there or cannot be read
 */
export async function readStatistics(
  directory: string,
  disk: Disk = machine,
  readers: Readers = {}
): Promise<Reading> {
  const packages = new Map<string, DataPackage>()
  const problems: Problem[] = []

  for (const entry of await listDirectory(directory, disk)) {
    if (entry.kind !== 'folder') {
      problems.push(...besidePackages(entry))
      continue
    }
    const folder = await readFolder(directory, entry.name, disk)
    const findQuantities = hasQuotesToRead(folder) ? await readers.findQuantities : undefined
    const found = dataRules.flatMap((rule) => firstProblems(rule.check(folder, {findQuantities})))
    problems.push(...inOrder(found, folder))
    if (found.every((d) => d.severity !== 'error')) packages.set(folder.name, buildDataPackage(folder))
  }

  return {statistics: {packages}, problems}
}

async function listDirectory(directory: string, disk: Disk): Promise<Entry[]> {
  const entries = await disk.list(directory).catch((cause: NodeJS.ErrnoException) => {
    const why = {ENOENT: 'there is no such directory', ENOTDIR: 'it is not a directory'}[cause.code ?? '']
    throw new Error(`Cannot read statistics from \`${directory}\`: ${why ?? 'the system refused'}`, {cause})
  })
  return entries.toSorted((a, b) => compareText(a.name, b.name))
}

/** A directory may say what it is; anything else beside the packages is a mistake. */
function besidePackages({name, kind}: Entry): Problem[] {
  if (kind === 'file' && (name === 'README.md' || name === 'LICENSE')) return []
  return [fileProblem(kind === 'link' ? 'link' : 'unknown', wholeFile(`data/${name}`), name)]
}

/** A file can be wrong in every cell; the first thousand problems of a rule tell enough. */
function firstProblems(problems: Iterable<Problem>): Problem[] {
  const first: Problem[] = []
  for (const problem of problems) {
    first.push(problem)
    if (first.length < most) continue
    const note = {
      en: `Only the first ${most} problems of a rule are shown. Mend them and check again.`,
      zh: `每条规则只显示前 ${most} 个问题。请修正后再次检查。`
    }
    return [...first, {...problem, reason: 'Unexpected number of problems, expected fewer', note}]
  }
  return first
}

/** Descriptor, tables in their order, other files; then by line and column. */
function inOrder(problems: Problem[], {name, tables}: Folder): Problem[] {
  const files = [`data/${name}/datapackage.json`, ...tableNames.map((d) => tables.get(d)?.file.path)]
  const rank = new Map(files.map((path, index) => [path, index]))
  const rankOf = ({path}: Problem): number => rank.get(path) ?? files.length
  return problems.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || compareText(a.path, b.path) || a.line - b.line || a.column - b.column
  )
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
