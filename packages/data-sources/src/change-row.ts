import {columns, parseCsv, type Row, type TableName} from '@collate/statistics/files'
import type {DataRow} from './row.ts'
import {csvCell} from './write-table.ts'

/** What becomes of a row; it is counted from 0 on, without the header. */
export type ChangedRow =
  | {kind: 'set'; row: number; cells: DataRow}
  /** At the end. */
  | {kind: 'add'; cells: DataRow}
  | {kind: 'remove'; row: number}

/**
 * Change one row of a table by hand.  Of all other rows every byte stays, but
 * for an empty cell at their ends where a column is filled that the table does
 * not have yet; of this one the cells that stay what they are.
 *
 * @param text - whole file, with its header
 */
export function changeRow(table: TableName, text: string, change: ChangedRow): string {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const {
    rows: [header, ...rows]
  } = parseCsv(text, start)
  if (!header) return text
  if (change.kind === 'remove') return withoutRow(text, rows, change.row)
  const fresh = columns[table]
    .map(({name}) => name)
    .filter((name) => change.cells[name] && !header.values.includes(name))
  const wide = fresh.length > 0 ? withColumns(text, header, rows, fresh) : text
  return fresh.length > 0 ? changeRow(table, wide, change) : put(text, header, rows, change)
}

function put(
  text: string,
  header: Row,
  rows: readonly Row[],
  change: Exclude<ChangedRow, {kind: 'remove'}>
): string {
  if (change.kind === 'add') {
    const feed = text.includes('\r\n') ? '\r\n' : '\n'
    const line = header.values.map((name) => csvCell(change.cells[name] ?? '')).join(',')
    return `${text}${text.endsWith('\n') ? '' : feed}${line}${feed}`
  }
  const row = rows[change.row]
  if (!row) return text
  let out = ''
  let at = 0
  for (const [index, name] of header.values.entries()) {
    const value = change.cells[name]
    if (value === undefined || index >= row.values.length || value === row.values[index]) continue
    out += text.slice(at, row.starts[index]) + csvCell(value)
    at = row.ends[index]!
  }
  return out + text.slice(at)
}

function withoutRow(text: string, rows: readonly Row[], index: number): string {
  const row = rows[index]
  if (!row) return text
  const next = rows[index + 1]
  return text.slice(0, row.starts[0]) + (next ? text.slice(next.starts[0]) : '')
}

function withColumns(text: string, header: Row, rows: readonly Row[], fresh: readonly string[]): string {
  let out = ''
  let at = 0
  for (const row of [header, ...rows]) {
    const end = row.ends.at(-1)!
    out += text.slice(at, end) + fresh.map((name) => (row === header ? `,${name}` : ',')).join('')
    at = end
  }
  return out + text.slice(at)
}
