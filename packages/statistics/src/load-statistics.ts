import {disk} from './disk.ts'
import {problemLine} from './problem.ts'
import {readStatistics, type IsIgnored} from './read-statistics.ts'
import type {Readers} from './rule.ts'
import type {Statistics} from './statistic.ts'

/**
 * Load every data package of a directory.
 *
 * @param directory - holds one folder for each data package
 * @param readers - what reads the numbers of quotes
 * @param isIgnored - whether a path in the directory is passed over
 * @returns all packages, by name
 * @throws {Error} one error with a line for every problem, when there is an error among them: `path:line:column: rule reason`
 */
export async function loadStatistics(
  directory: string,
  readers: Readers = {},
  isIgnored?: IsIgnored
): Promise<Statistics> {
  const {statistics, problems} = await readStatistics(directory, disk, readers, isIgnored)
  const count = problems.filter((d) => d.severity === 'error').length
  if (count === 0) return statistics
  const errors = count === 1 ? '1 error' : `${count} errors`
  throw new Error(`${errors} in the data of \`${directory}\`:\n${problems.map(problemLine).join('\n')}`)
}
