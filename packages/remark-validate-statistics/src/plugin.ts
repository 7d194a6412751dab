import {languageOf} from '@collate/findings/language'
import type {Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkStatistics} from './check-statistics.ts'
import {readOptions, type Options} from './options.ts'

/**
 * Check that the statistics in a text match their source.
 *
 * Findings become messages of the file; each `<Stat>` is marked for renderers, and
 * `file.data.claims` says what became of each number, `file.data.askedOfData`
 * what of the data that depends on.
 *
 * @returns a transform that is synchronous where `statistics` are loaded already
 * @throws {TypeError} at once, where the options are none of its own
 */
export default function remarkValidateStatistics(given?: Readonly<Options> | null) {
  const {statistics, data, ...options} = readOptions(given)
  if (statistics && !('then' in statistics))
    return (tree: Root, file: VFile): void => checkStatistics(tree, file, statistics, options)
  return async (tree: Root, file: VFile): Promise<void> => {
    checkStatistics(tree, file, await (statistics ?? findStatistics(file)), options)
  }

  /** Those who bring their statistics may have no disk, so what reads one is loaded when it is needed. */
  async function findStatistics(file: VFile): Promise<Statistics> {
    const {statisticsOf} = await import('./data/statistics-of.ts')
    return statisticsOf(file.cwd, data, options.language ?? languageOf(file))
  }
}
