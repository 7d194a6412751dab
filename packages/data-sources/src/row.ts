import {columns, type TableName} from '@collate/statistics/files'

/** Cells of a row by their columns; an empty cell may be absent. */
export type DataRow = Readonly<Record<string, string>>

/** Why a text is no row: which column, and what is wrong with it. */
export type RowFault = {kind: 'missing' | 'excess'; column: string; most: number}

/** Columns that a row on the command line has, in their order. */
export function columnNames(table: TableName): string[] {
  return columns[table].map((d) => d.name)
}

/**
 * Read a row as it is written on a command line: cells in the order of the
 * table's columns, separated by `|`; `\|` is one inside a list.
 *
 * @returns the row, or what is wrong with it
 */
export function readRowText(table: TableName, text: string): DataRow | RowFault {
  const cells = text.split(/(?<!\\)\|/).map((d) => d.replaceAll('\\|', '|').trim())
  const known = columns[table]
  if (cells.length > known.length) return {kind: 'excess', column: cells[known.length]!, most: known.length}
  const missing = known.find((d, index) => d.required && !cells[index])
  if (missing) return {kind: 'missing', column: missing.name, most: known.length}
  return Object.fromEntries(
    cells.flatMap((value, index) => (value === '' ? [] : [[known[index]!.name, value]]))
  )
}

/** Whether a text was no row. */
export function isRowFault(row: DataRow | RowFault): row is RowFault {
  return 'kind' in row && 'most' in row
}

/**
 * Make an id of a label: `Rural households (2025)` → `rural-households-2025`.
 *
 * @param usual - where a label has no letter or digit that an id can hold
 */
export function idOf(label: string, usual: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')
  return id.slice(0, 60).replace(/-$/, '') || usual
}
