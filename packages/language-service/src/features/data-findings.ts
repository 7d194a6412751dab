import type {Language} from '@collate/claims'
import {missingIn, wordMissing} from '@collate/data-sources'
import {quoteReaders} from '@collate/pipeline/core'
import type {Publication} from '@collate/publication/core'
import {parseCsv} from '@collate/statistics/files'
import {readPackage, type Disk, type Problem} from '@collate/statistics/read'
import type {DataFinding} from '../data-service.ts'
import {deskWordsIn} from '../desk-words.ts'
import {absolutePath, offsetAt} from '../desk/places.ts'
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
  const byPath = new Map([...texts.values()].map(({path, text}) => [path, text]))
  const placed = ({path, line, column}: Pick<Problem, 'path' | 'line' | 'column'>) => {
    const absolute = absolutePath(path, publication)
    const text = byPath.get(absolute)
    return {
      path: absolute,
      line: line - 1,
      ...(text !== undefined && cellAt(text, offsetAt(text, {line: line - 1, character: column - 1})))
    }
  }
  const {headline} = deskWordsIn(language)
  const wrong = problems.map((found): DataFinding => {
    const {severity, ruleId, reason, note} = found
    return {...placed(found), severity, rule: ruleId, message: `${headline(reason)}\n${note[language]}`}
  })
  const lacking = (read ? missingIn(read) : []).map(({kind, id, place}): DataFinding => ({
    ...placed(place),
    severity: 'missing',
    message: `\`${id}\`: ${wordMissing(kind, language)}`
  }))
  return [...wrong, ...lacking]
}

/** The cell at an offset of a table; of a row without a cell there, the row. */
function cellAt(text: string, offset: number): Pick<DataFinding, 'row' | 'column'> {
  const [header, ...rows] = parseCsv(text, text.startsWith('\uFEFF') ? 1 : 0).rows
  const row = rows.findIndex(({starts, ends}) => starts[0]! <= offset && offset <= ends.at(-1)!)
  if (row < 0) return {}
  const {starts, ends} = rows[row]!
  const index = starts.findIndex((start, at) => start <= offset && offset <= ends[at]!)
  const column = header?.values[index]
  return {row, ...(column !== undefined && {column})}
}
