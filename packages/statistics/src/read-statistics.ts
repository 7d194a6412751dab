import {tableNames} from './columns.ts'
import {buildDataPackage} from './data-package.ts'
import {dataRules} from './data-rules.ts'
import type {Disk} from './entries.ts'
import {readFolder, type Folder} from './folder.ts'
import {listPackages, type IsIgnored} from './list-packages.ts'
import type {Problem} from './problem.ts'
import type {Readers} from './rule.ts'
import {hasQuotesToRead} from './rules/data-quote.ts'
import type {DataPackage, Statistics} from './statistic.ts'

export type {Disk, Entry} from './entries.ts'
export {listPackages, type IsIgnored, type Listing} from './list-packages.ts'
export type {Problem} from './problem.ts'
export type {Readers} from './rule.ts'

/** What a directory of data packages holds, and what is wrong with it. */
export type StatisticsReading = {
  /** Packages without errors; one with warnings only is among them. */
  statistics: Statistics
  /** By package, file, line and column. */
  problems: Problem[]
}

/** What a folder of a directory of data packages holds, and what is wrong with it. */
export type PackageReading = {
  /** Absent where there is an error. */
  package?: DataPackage
  /** By file, line and column. */
  problems: Problem[]
}

const most = 1000

/**
 * Read every data package of a directory, one folder each.
 *
 * Bad content is a problem, never an exception.
 *
 * @param directory - holds one folder for each data package
 * @param disk - reads folders and files
 * @param readers - what reads the numbers of quotes
 * @param isIgnored - whether a path in the directory is passed over
 * @throws {Error} when the directory is not there or cannot be read
 */
export async function readStatistics(
  directory: string,
  disk: Disk,
  readers: Readers = {},
  isIgnored?: IsIgnored
): Promise<StatisticsReading> {
  const packages = new Map<string, DataPackage>()
  const {names, problems, isTooLarge} = await listPackages(directory, disk, isIgnored)

  for (const name of isTooLarge ? [] : names) {
    const reading = await readPackage(directory, name, disk, readers)
    problems.push(...reading.problems)
    if (reading.package) packages.set(name, reading.package)
  }

  return {statistics: {packages}, problems}
}

/**
 * Read one data package.
 *
 * @param directory - holds its folder
 * @param name - of the folder
 * @param readers - what reads the numbers of quotes
 */
export async function readPackage(
  directory: string,
  name: string,
  disk: Disk,
  readers: Readers = {}
): Promise<PackageReading> {
  const folder = await readFolder(directory, name, disk)
  const findQuantities = hasQuotesToRead(folder) ? await readers.findQuantities : undefined
  const found = dataRules.flatMap((rule) => firstProblems(rule.check(folder, {findQuantities})))
  const isUsable = found.every((d) => d.severity !== 'error')
  return {problems: inOrder(found, folder), ...(isUsable && {package: buildDataPackage(folder)})}
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
