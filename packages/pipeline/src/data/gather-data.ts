import type {DataPackage, Statistics} from '@collate/statistics'
import {listPackages, readPackage, type Disk, type IsIgnored} from '@collate/statistics/read'
import type {VFile} from 'vfile'
import {ownFaultOf} from '../rules/article-fault.ts'
import {quoteReaders} from '../quote-readers.ts'
import {UnusableError} from '../unusable-error.ts'
import {endedPackage} from './ended-package.ts'
import {reportProblems} from './report-problems.ts'

/** The data packages, and what is wrong with them. */
export type Data = {
  statistics: Statistics
  /** Names of packages that are there and cannot be used for judging. */
  unusable: string[]
  /** Files with findings; paths are `data/<package>/<file>`. */
  files: VFile[]
}

/** What came of data packages: those without an error, and the files with findings. */
export type PackageReadings = {packages: ReadonlyMap<string, DataPackage>; files: VFile[]}

/**
 * Reads packages by their names.
 *
 * @param size - bytes of all of them
 */
export type ReadPackages = (names: readonly string[], size: number) => Promise<PackageReadings>

/**
 * Read all data packages of a directory.
 *
 * @param isIgnored - whether a path in the directory is passed over
 * @param readAll - default: one after the other, here
 * @throws {UnusableError} where the directory cannot be read
 */
export async function gatherData(
  directory: string,
  disk: Disk,
  isIgnored?: IsIgnored,
  readAll: ReadPackages = (names) => readPackages(directory, names, disk)
): Promise<Data> {
  const listing = await listPackages(directory, disk, isIgnored).catch((error: Error) => {
    throw new UnusableError(error.message, 'name the directory of the data packages with `--data`')
  })
  const {names, size, isTooLarge, problems} = listing
  const {packages, files} = await readAll(isTooLarge ? [] : names, size)

  return {
    statistics: {packages},
    unusable: names.filter((name) => !packages.has(name)),
    files: [...reportProblems(problems), ...files]
  }
}

/** Read data packages in this process. */
export async function readPackages(
  directory: string,
  names: readonly string[],
  disk: Disk
): Promise<PackageReadings> {
  const packages = new Map<string, DataPackage>()
  const files: VFile[] = []
  for (const name of names) {
    try {
      const {problems, package: data} = await readPackage(directory, name, disk, quoteReaders)
      if (data) packages.set(data.name, data)
      files.push(...reportProblems(problems))
    } catch (error) {
      files.push(endedPackage(name, {kind: 'fault', ...ownFaultOf(error)}))
    }
  }
  return {packages, files}
}
