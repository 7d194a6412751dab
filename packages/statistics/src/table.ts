import {parseCsv, type CsvFault, type Row} from './csv.ts'
import type {TableName} from './columns.ts'
import {rangeOf, type Range, type TextFile} from './text-file.ts'

/** One CSV file, read but not judged. */
export type Table = {
  name: TableName
  file: TextFile
  /** First row; absent in an empty file. */
  header: Row | undefined
  /** Position of each column by its name. */
  columns: Map<string, number>
  /** Rows with a cell for every column. */
  rows: Row[]
  /** Rows with too few or too many cells: no rule but `data-file` looks at them. */
  ragged: Row[]
  faults: CsvFault[]
}

/** Read a table; the first row names the columns. */
export function readTable(name: TableName, file: TextFile, from: number): Table {
  const {rows, faults} = parseCsv(file.text, from)
  const header = rows.shift()
  const width = header?.values.length
  const columns = new Map<string, number>()
  header?.values.forEach((value, index) => {
    if (!columns.has(value)) columns.set(value, index)
  })
  return {
    name,
    file,
    header,
    columns,
    rows: rows.filter((row) => row.values.length === width),
    ragged: rows.filter((row) => row.values.length !== width),
    faults
  }
}

/** Value of a cell, `''` where the table lacks the column. */
export function cell(table: Table, row: Row, column: string): string {
  const index = table.columns.get(column)
  return (index !== undefined && row.values[index]) || ''
}

/** Where a cell stands; where the table lacks the column, the row. */
export function cellRange(table: Table, row: Row, column: string): Range {
  const index = table.columns.get(column) ?? -1
  if (index < 0 || index >= row.starts.length) return rowRange(table.file, row)
  return rangeOf(table.file, row.starts[index]!, row.ends[index]!)
}

/** Where a row stands. */
export function rowRange(file: TextFile, row: Row): Range {
  return rangeOf(file, row.starts[0]!, row.ends.at(-1)!)
}

/** Items of a list cell: `a|b` → `['a', 'b']`, `''` → `[]`. */
export function items(value: string): string[] {
  return value === '' ? [] : value.split('|')
}
