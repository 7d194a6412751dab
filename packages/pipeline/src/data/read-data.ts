import {disk as machine} from '@collate/statistics/disk'
import type {Disk, IsIgnored} from '@collate/statistics/read'
import {gatherData, readPackages, type Data} from './gather-data.ts'
import {readApart} from './read-apart.ts'

/**
 * Bytes up to which data are read in this process: so little is read before
 * another one has begun, and nothing of that size can hold it up.
 */
const fewest = 512 * 1024

/**
 * Read all data packages of a directory, in processes of their own where they are large.
 *
 * @param disk - default: this machine
 * @param isIgnored - whether a path in the directory is passed over
 * @throws {UnusableError} where the directory cannot be read
 */
export async function readData(
  directory: string,
  disk: Disk = machine,
  isIgnored?: IsIgnored
): Promise<Data> {
  return gatherData(directory, disk, isIgnored, (names, size) =>
    disk === machine && size > fewest ? readApart(directory, names) : readPackages(directory, names, disk)
  )
}
