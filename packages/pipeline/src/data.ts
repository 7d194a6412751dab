import {report} from '@collate/findings'
import type {Statistics} from '@collate/statistics'
import {readStatistics, type Disk, type Problem} from '@collate/statistics/read'
import {VFile} from 'vfile'
import {quoteReaders} from './quote-readers.ts'
import {UnusableError} from './unusable-error.ts'

/** The data packages, and what is wrong with them. */
export type Data = {
  statistics: Statistics
  /** Names of packages that are there and cannot be used for judging. */
  unusable: string[]
  /** Files with findings; paths are `data/<package>/<file>`. */
  files: VFile[]
}

/**
 * Read all data packages of a directory.
 *
 * @param disk - default: this machine
 * @throws {UnusableError} where the directory cannot be read
 */
export async function readData(directory: string, disk?: Disk): Promise<Data> {
  const {statistics, problems} = await readStatistics(directory, disk, quoteReaders).catch((error: Error) => {
    throw new UnusableError(error.message, 'name the directory of the data packages with `--data`')
  })
  const broken = problems.filter((d) => d.severity === 'error').map((d) => d.path.split('/')[1]!)
  return {statistics, unusable: [...new Set(broken)], files: reportProblems(problems)}
}

function reportProblems(problems: readonly Problem[]): VFile[] {
  const files = new Map<string, VFile>()

  for (const {path, line, column, endLine, endColumn, note, ...finding} of problems) {
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    const start = {line, column}
    const end = {line: endLine ?? line, column: endColumn ?? column}
    report(
      file,
      {...finding, place: {start, end}, claim: finding.actual ?? '', note: note.en},
      '@collate/statistics'
    )
  }

  return [...files.values()]
}
