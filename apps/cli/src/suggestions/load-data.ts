import type {Publication} from '@collate/publication'
import {quoteReaders} from '@collate/pipeline/core'
import type {Statistics} from '@collate/statistics'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import {say} from '../told.ts'
import {UsageError} from '../usage-error.ts'
import type {World} from '../world.ts'

/**
 * Load the data packages that suggestions are made from, and say which ones
 * cannot be used.
 *
 * @throws {UsageError} where the directory cannot be read
 */
export async function loadData(
  {data, check}: Pick<Publication, 'data' | 'check'>,
  world: World
): Promise<Statistics> {
  const {statistics, problems} = await readStatistics(data, disk, quoteReaders, check.isIgnored).catch(
    (error: Error) => {
      throw new UsageError(error.message, 'name the directory of the data packages with `--data`')
    }
  )
  const broken = problems.filter((d) => d.severity === 'error').map((d) => d.path.split('/')[1]!)
  for (const name of new Set(broken))
    say(world, `the data package \`${name}\` has errors and is left out`, 'see `collate check`')
  return statistics
}
