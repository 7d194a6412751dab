/**
 * Show each cell of the data that a branch changes to whoever reviews it.
 *
 * See `data-changed.md`.
 */
import {report} from '@collate/findings'
import type {CellChange, RowChange} from '@collate/statistics/changes'
import {VFile} from 'vfile'

/** A change, and the editions whose text, title or chart draws on the row. */
export type CitedChange = RowChange & {citedIn: string[]}

const ruleId = 'data-changed'
/** Of one table: whoever changes more reads the table. */
const most = 200
const mostFiles = 5

/**
 * Report changes of data as information, each in its table.
 *
 * @param files - by path; a table that changed is added
 */
export function reportChanges(files: Map<string, VFile>, changes: readonly CitedChange[]): void {
  for (const [path, own] of Map.groupBy(changes, (d) => d.range.path)) {
    const file = files.get(path) ?? new VFile({path})
    files.set(path, file)
    file.data.changes = own
    const found = own.flatMap((change) => findingsOf(change))
    for (const finding of found.slice(0, most)) add(file, finding)
    if (found.length > most) add(file, remainder(found.length - most))
  }
}

type Found = {
  reason: string
  place: {line: number; column: number; endLine?: number; endColumn?: number}
  row: string
  actual: string
  expected: string[]
  note: {zh: string; en: string}
}

function add(file: VFile, {place, row, note, ...rest}: Found): void {
  const {line, column, endLine = line, endColumn = column} = place
  report(
    file,
    {
      ...rest,
      ruleId,
      severity: 'info',
      place: {start: {line, column}, end: {line: endLine, column: endColumn}},
      claim: row,
      note
    },
    '@collate/pipeline'
  )
}

function findingsOf(change: CitedChange): Found[] {
  const {kind, row, cells, range} = change
  const note = noteOf(change)
  if (kind === 'changed') return cells.map((cell) => ({...ofCell(row, cell), note}))
  const value = cells.find((d) => d.column === 'value')
  const written = value ? value.after || value.before : ''
  const named = value ? `\`${row}\` with \`value\` ${code(written)}` : `\`${row}\``
  const reason =
    kind === 'added'
      ? `Unexpected new row ${named}, expected none as before`
      : `Unexpected absence of the row ${named}, expected it as before`
  return [
    {
      reason,
      place: range,
      row,
      actual: kind === 'added' ? written : '',
      expected: kind === 'added' ? [] : [written],
      note
    }
  ]
}

function ofCell(row: string, {column, before, after, range}: CellChange): Omit<Found, 'note'> {
  const actual = after === '' ? `empty \`${column}\`` : `${code(after)} as \`${column}\``
  const expected = before === '' ? 'an empty cell' : code(before)
  return {
    reason: `Unexpected ${actual} of \`${row}\`, expected ${expected} as before`,
    place: range,
    row,
    actual: after,
    expected: [before]
  }
}

/** What the row rests on, and what rests on it. */
function noteOf({source, locator, quote, citedIn}: CitedChange): {zh: string; en: string} {
  const from = [source, locator].filter((d) => d !== '').join(', ')
  const words = cut(quote, 300)
  const files = citedIn.slice(0, mostFiles).join(', ')
  const more = citedIn.length - mostFiles
  return {
    en: [
      'What a branch changes in the data is shown to its reviewer.',
      ...(from === '' ? [] : [`Source: ${from}${quote === '' ? ', without a quote' : `: “${words}”`}.`]),
      citedIn.length === 0 ? 'Nothing cites it.' : `Cited in ${files}${more > 0 ? ` and ${more} more` : ''}.`
    ].join(' '),
    zh: [
      '这个分支改动了数据，请审阅者核对。',
      ...(from === '' ? [] : [`来源：${from}${quote === '' ? '，没有引文' : `：“${words}”`}。`]),
      citedIn.length === 0
        ? '没有文章引用它。'
        : `引用它的文件：${files}${more > 0 ? `等 ${citedIn.length} 个` : ''}。`
    ].join('')
  }
}

function remainder(count: number): Found {
  return {
    reason: `Unexpected \`${count}\` more changes of this table, expected fewer`,
    place: {line: 1, column: 1},
    row: String(count),
    actual: String(count),
    expected: [],
    note: {
      en: `Only the first ${most} changes of a table are listed. Read the difference of the file itself.`,
      zh: `每个表只列出前 ${most} 处改动。请直接查看这个文件的差异。`
    }
  }
}

/** A cell can hold megabytes; a report needs its beginning. */
function code(text: string): string {
  return `\`${cut(text, 80).replaceAll('`', '´')}\``
}

function cut(text: string, longest: number): string {
  const line = text.slice(0, longest + 1).replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}
