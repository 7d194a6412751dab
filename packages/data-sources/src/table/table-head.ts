import type {Grid, GridRow} from './grid.ts'
import {isNumberCell} from './number-cell.ts'
import {withoutCellMark} from './read-value-cell.ts'
import {isAbsent, tableCaption, isUnitLine} from './table-words.ts'

/** What a table says above its first row. */
export type TableHead = {
  /** For each column from left to right, what stands above it from the top down. */
  paths: string[][]
  /** For each column, what stands behind its name and points to a note; `''` where nothing does. */
  marks: string[]
  /** Index of the first row below it, which may be a heading of those that follow. */
  first: number
  /** What stands above all of its columns: its title, its unit. */
  titles: string[]
}

/** Lines that the head of a table may have. */
const most = 8

/**
 * Find the head of a table: the rows above its first number that stand in
 * several columns, and what stands above these.
 *
 * A year is no number here: 2024 and 2025 side by side are heads.
 */
export function headOf({rows, titles = []}: Grid): TableHead {
  const width = Math.max(0, ...rows.map((d) => d.cells.length))
  const numbered = rows.findIndex(
    ({cells}) => !isCount(cells) && (cells.some(isNumberCell) || isWithoutValues(cells))
  )
  const wide = rows.findIndex((d) => filled(d).length > 1 && !isTitle(d))
  const end = numbered >= 0 ? numbered : wide + 1
  // What stands alone above the first row is a heading of the rows below it.
  const last = wide < 0 ? end - 1 : rows.slice(0, end).findLastIndex((d, at) => at <= wide || !isAlone(d))
  let from = last + 1
  while (from > 0 && last - from < most && isHead(rows[from - 1]!, rows[from - 2])) from--
  const heads = rows.slice(from, last + 1).filter((d) => !isCount(d.cells))
  const columns = Array.from({length: width}, (_, column) =>
    heads.map((d) => withoutCellMark(d.cells[column] ?? ''))
  )
  const above = rows.slice(Math.max(0, from - 5), from).map((d) => [...new Set(filled(d))].join(' '))
  return {
    paths: columns.map((d) => pathOf(d.map(({text}) => text))),
    marks: columns.map((d) => d.map(({mark}) => mark).find((mark) => mark !== '') ?? ''),
    first: last + 1,
    titles: [...titles, ...above]
  }
}

/** The name of a column: all that stands above it. */
export function columnName(path: readonly string[]): string {
  return path.join(' ')
}

function pathOf(cells: readonly string[]): string[] {
  const parts = cells.filter((d) => d !== '')
  return parts.filter((d, index) => d !== parts[index - 1])
}

function filled({cells}: GridRow): string[] {
  return cells.filter((d) => d !== '')
}

/** Whether a row has nothing but its first cell. */
function isAlone(row: GridRow): boolean {
  return row.cells[0] !== '' && filled(row).length === 1
}

/** A title may go over all columns, or be the caption or unit that stands somewhere above them. */
function isTitle(row: GridRow): boolean {
  const cells = filled(row)
  const [only] = cells
  if (only === undefined) return true
  const isOne = new Set(cells).size === 1 && row.cells[0] !== ''
  return isOne || tableCaption(only) !== undefined || cells.some(isUnitLine)
}

/** Whether a row belongs to the head: several columns, or one that is not the first; the rest of a name below others does too. */
function isHead(row: GridRow, above: GridRow | undefined): boolean {
  if (!isTitle(row)) return true
  return isAlone(row) && above !== undefined && !isTitle(above) && tableCaption(row.cells[0]!) === undefined
}

/** North — n/a: a row whose values are not there is no head. */
function isWithoutValues([label, ...rest]: readonly string[]): boolean {
  const values = rest.filter((d) => d !== '')
  return Boolean(label) && values.length > 0 && values.every(isAbsent)
}

/** 甲 1 2 3, (1) (2) (3): a row that counts its columns, and counts nothing else. */
function isCount(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.map((d) => d.replace(/[()（）]/g, ''))
  const numbers = (/^(?:|甲)$/.test(first) ? rest : [first, ...rest]).filter((d) => d !== '')
  return numbers.length > 2 && numbers.every((d, index) => d === String(index + 1))
}
