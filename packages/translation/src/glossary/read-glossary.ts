import {report, type Finding} from '@collate/findings'
import {placesOf} from '@collate/visible-text/place'
import {
  checkLabel,
  checkProse,
  csvFaultWords,
  findConflicts,
  findSeparator,
  parseCsv
} from '@collate/statistics/files'
import type {VFile} from 'vfile'
import type {Glossary} from './glossary.ts'
import {
  glossaryColumns as columnNames,
  proseColumns,
  readHeader,
  readRow,
  type Cell,
  type RowProblem
} from './read-row.ts'

const columnNotes = {
  zh: '术语表的列是 id、kind、en、zh、forbidden_en?、forbidden_zh?、note?、meaning_en?、meaning_zh?；几种译法用 | 隔开。',
  en: 'The columns of the glossary are id, kind, en, zh, forbidden_en?, forbidden_zh?, note?, meaning_en?, meaning_zh?; several renderings are separated by |.'
}

/** Findings in one file: nobody reads on. */
const most = 100

/**
 * Read a glossary.  What is wrong with it is reported as `article-file`, at its
 * line and column; the rows that can be read are used.
 *
 * @param file - `glossary.csv`
 */
export function readGlossary(file: VFile): Glossary {
  const source = String(file)
  const places = placesOf(source)
  const glossary: Glossary = {entries: [], byId: new Map()}
  if (isUnreadable()) return glossary
  const {rows, faults: found} = parseCsv(source)
  for (const {kind, start, end} of found) {
    const [unexpected, expected] = csvFaultWords[kind]
    problem({text: source.slice(start, end), start, end}, unexpected, expected)
  }

  const [header, ...body] = rows.map(({values, starts, ends}) =>
    values.map((text, index): Cell => ({text, start: starts[index]!, end: ends[index]!}))
  )
  const columns = readHeader(header, problem)
  if (!columns) return glossary
  for (const cells of body) {
    if (cells.length === columns.length) checkCells(cells)
    const entry = readRow(columns, cells, problem)
    if (!entry) continue
    const line = places.point(cells[0]!.start).line
    const first = glossary.byId.get(entry.id)
    if (first) {
      problem(
        cells[columns.indexOf('id')]!,
        `second \`${entry.id}\``,
        `one row for an id: the first is in line ${first.line}`
      )
      continue
    }
    glossary.entries.push({...entry, line})
    glossary.byId.set(entry.id, {...entry, line})
  }
  return glossary

  /** What makes a table none: nothing else is said of it. */
  function isUnreadable(): boolean {
    const conflicts = findConflicts(source)
    for (const {start, end} of conflicts) {
      const text = source.slice(start, end)
      problem({text, start, end}, `conflict markers from \`${text}\` on`, 'one of the two versions')
    }
    const strange = findSeparator(columnNames, source)
    if (strange) {
      const {start, separator} = strange
      problem({text: separator, start, end: start + 1}, `\`${separator}\` between the columns`, '`,`')
    }
    return conflicts.length > 0 || strange !== undefined
  }

  /** What a reader, a search or a spreadsheet would take for something else. */
  function checkCells(cells: readonly Cell[]): void {
    for (const [index, cell] of cells.entries()) {
      const check = proseColumns.has(columns![index]!) ? checkProse : checkLabel
      for (const {reason, actual = cell.text, note} of check(cell.text)) {
        add(cell, {reason, actual, expected: [], note})
      }
    }
  }

  function problem(...[cell, unexpected, expected]: Parameters<RowProblem>): undefined {
    const reason = `Unexpected ${unexpected}, expected ${expected}`
    add(cell, {reason, actual: cell.text, expected: [expected], note: columnNotes})
  }

  function add(cell: Cell, finding: Pick<Finding, 'reason' | 'actual' | 'expected' | 'note'>): void {
    if (file.messages.length >= most) return
    report(
      file,
      {
        ruleId: 'article-file',
        severity: 'error',
        place: places.position(cell.start, cell.end),
        claim: cell.text,
        ...finding
      },
      '@collate/translation'
    )
  }
}
