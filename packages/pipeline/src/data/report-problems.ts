import {report} from '@collate/findings'
import type {Problem} from '@collate/statistics/read'
import {VFile} from 'vfile'

/** Make findings of what is wrong with data, in the files they stand in. */
export function reportProblems(problems: readonly Problem[]): VFile[] {
  const files = new Map<string, VFile>()

  for (const {path, line, column, endLine, endColumn, note, ...finding} of problems) {
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    const start = {line, column}
    const end = {line: endLine ?? line, column: endColumn ?? column}
    report(file, {...finding, place: {start, end}, claim: finding.actual ?? '', note}, '@collate/statistics')
  }

  return [...files.values()]
}
