import type {Statistics} from '@collate/statistics'
import {listPackages, readPackage, type Disk, type IsIgnored} from '@collate/statistics/read'
import type {VFile} from 'vfile'
import {ownFaultOf} from '../rules/article-fault.ts'
import {quoteReaders} from '../quote-readers.ts'
import {UnusableError} from '../unusable-error.ts'
import {endedPackage} from './ended-package.ts'
import {readApart, type ReadPackage} from './read-apart.ts'
import {reportProblems} from './report-problems.ts'

/** The data packages, and what is wrong with them. */
export type Data = {
  statistics: Statistics
  /** Names of packages that are there and cannot be used for judging. */
  unusable: string[]
  /** Files with findings; paths are `data/<package>/<file>`. */
  files: VFile[]
}

/**
 * Bytes up to which data are read in this process: so little is read before
 * another one has begun, and nothing of that size can hold it up.
 */
const fewest = 512 * 1024

/**
 * Read all data packages of a directory.
 *
 * @param disk - default: this machine
 * @param isIgnored - whether a path in the directory is passed over
 * @throws {UnusableError} where the directory cannot be read
 */
export async function readData(directory: string, disk?: Disk, isIgnored?: IsIgnored): Promise<Data> {
  const listing = await listPackages(directory, disk, isIgnored).catch((error: Error) => {
    throw new UnusableError(error.message, 'name the directory of the data packages with `--data`')
  })
  const {names, size, isTooLarge, problems} = listing
  const wanted = isTooLarge ? [] : names
  const isApart = disk === undefined && size > fewest
  const readings = await (isApart ? readApart(directory, wanted) : readHere(directory, wanted, disk))

  const packages = new Map(readings.flatMap((d) => (d.package ? [[d.package.name, d.package]] : [])))
  return {
    statistics: {packages},
    unusable: names.filter((name) => !packages.has(name)),
    files: [...reportProblems(problems), ...readings.flatMap((d) => d.files)]
  }
}

async function readHere(directory: string, names: readonly string[], disk?: Disk): Promise<ReadPackage[]> {
  const readings: ReadPackage[] = []
  for (const name of names) {
    try {
      const {problems, ...reading} = await readPackage(directory, name, disk, quoteReaders)
      readings.push({...reading, files: reportProblems(problems)})
    } catch (error) {
      readings.push({files: [endedPackage(name, {kind: 'fault', ...ownFaultOf(error)})]})
    }
  }
  return readings
}
