import {realpathSync} from 'node:fs'
import type {Statistics} from '@collate/statistics'
import {readRowChanges, type RowChange} from '@collate/statistics/changes'
import {readData} from '../data/read-data.ts'
import {diskAt} from './disk-at.ts'
import {openRepository} from './git.ts'

/**
 * Read the data packages of a directory as a git revision has them.
 *
 * @param directory - absolute
 * @throws {UnusableError} outside a git repository, and where there is no such revision
 */
export async function readStatisticsAt(directory: string, revision: string): Promise<Statistics> {
  const place = realpathSync(directory)
  const repository = await openRepository(place)
  const commit = await repository.findCommit(revision)
  const {statistics} = await readData(place, await diskAt(repository, commit, place))
  return statistics
}

/**
 * Compare the rows of a data package with what they were.
 *
 * @param directory - of all data packages, absolute
 * @param name - of the package
 * @param from - git revision
 * @param to - git revision; default: what is in the directory
 * @throws {UnusableError} outside a git repository, and where there is no such revision
 */
export async function readRowChangesAt(
  directory: string,
  name: string,
  from: string,
  to?: string
): Promise<RowChange[]> {
  const place = realpathSync(directory)
  const repository = await openRepository(place)
  const diskOf = async (revision: string) => diskAt(repository, await repository.findCommit(revision), place)
  return readRowChanges(place, [name], await diskOf(from), ...(to === undefined ? [] : [await diskOf(to)]))
}
