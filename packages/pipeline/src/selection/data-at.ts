import {realpathSync} from 'node:fs'
import type {Statistics} from '@collate/statistics'
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
