import type {Language} from '@collate/claims'
import {missingIn, wordMissing} from '@collate/data-sources'
import {headlineIn} from '@collate/findings/headline'
import {quoteReaders} from '@collate/pipeline/core'
import type {Publication} from '@collate/publication/core'
import {parseCsv, type Row} from '@collate/statistics/files'
import {readPackage, type Disk, type Problem} from '@collate/statistics/read'
import {placesOf} from '@collate/visible-text/place'
import type {DataFinding} from '../data-service.ts'
import {absolutePath} from '../desk/places.ts'
import type {TableTexts} from './data-tables.ts'

/** What is wrong with a data package, and what it lacks, by file and line. */
export async function dataFindingsIn(
  name: string,
  publication: Publication,
  disk: Disk,
  texts: TableTexts,
  language: Language
): Promise<DataFinding[]> {
  const {package: read, problems} = await readPackage(publication.data, name, disk, quoteReaders)
  const finders = new Map([...texts.values()].map(({path, text}) => [path, cellFinder(text)]))
  const placed = ({path, line, column}: Pick<Problem, 'path' | 'line' | 'column'>) => {
    const absolute = absolutePath(path, publication)
    return {path: absolute, line: line - 1, ...finders.get(absolute)?.(line, column)}
  }
  const wrong = problems.map((found): DataFinding => {
    const {severity, ruleId, reason, note} = found
    return {
      ...placed(found),
      severity,
      rule: ruleId,
      message: `${headlineIn(reason, language)}\n${note[language]}`
    }
  })
  const lacking = (read ? missingIn(read) : []).map(({kind, id, place}): DataFinding => ({
    ...placed(place),
    severity: 'missing',
    message: `\`${id}\`: ${wordMissing(kind, language)}`
  }))
  return [...wrong, ...lacking]
}

/** Finds the cell at a place of a table; of a row without a cell there, the row. */
function cellFinder(text: string): (line: number, column: number) => Pick<DataFinding, 'row' | 'column'> {
  const [header, ...rows] = parseCsv(text, text.startsWith('\uFEFF') ? 1 : 0).rows
  const places = placesOf(text)
  return (line, column) => {
    const offset = places.offset(line, column)
    const row = lastBefore(rows, offset)
    const {starts, ends} = rows[row] ?? {starts: [], ends: []}
    if (offset > (ends.at(-1) ?? -1)) return {}
    const index = starts.findIndex((start, at) => start <= offset && offset <= ends[at]!)
    const name = header?.values[index]
    return {row, ...(name !== undefined && {column: name})}
  }
}

/** Index of the last row that begins at an offset or before it; -1 where none does. */
function lastBefore(rows: readonly Row[], offset: number): number {
  let [from, to] = [0, rows.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (rows[middle]!.starts[0]! <= offset) from = middle + 1
    else to = middle
  }
  return from - 1
}
