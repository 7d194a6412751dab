import {SourceFault} from '../source-fault.ts'
import type {Grid, GridRow} from './grid.ts'
import {columnName, headOf, type TableHead} from './table-head.ts'
import {columnRoleOf, type ColumnRole} from './table-words.ts'

/** Which columns are what: headers, or numbers from 1 on as they stand on the page. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, readonly string[]>>>

/** A column that was chosen. */
export type FoundColumn = {
  role: ColumnRole
  header: string
  /** What stands above it from the top down. */
  path: readonly string[]
  /** What stands behind its name and points to a note. */
  mark: string
  at: number
}

/** Where the columns of a choice are in a table, and the rows below its head. */
export type FoundColumns = {
  name: string
  rows: GridRow[]
  columns: FoundColumn[]
  titles: readonly string[]
}

const roles = ['period', 'population', 'category', 'value', 'n'] as const

/**
 * Read `role=Header,role=Header`; a role may be given several times, a comma
 * inside a header is `\,`.
 *
 * @throws {SourceFault}
 */
export function readColumnChoice(text: string): ColumnChoice {
  const choice: Partial<Record<ColumnRole, string[]>> = {}
  for (const part of text.split(/(?<!\\),/)) {
    const at = part.indexOf('=')
    const role = roles.find((d) => d === part.slice(0, at).trim())
    const header = part
      .slice(at + 1)
      .replaceAll('\\,', ',')
      .trim()
    if (at < 0 || role === undefined || header === '') throw new SourceFault('bad-columns', part)
    choice[role] = [...(choice[role] ?? []), header]
  }
  return choice
}

/**
 * Find the columns of a choice in a table; nothing where it has no such header.
 *
 * A header is all that stands above a column, or enough of it to tell the column
 * from the others: `2025 Men`, or `2025` where only one column stands below it.
 *
 * @throws {SourceFault} where a header is that of several columns
 */
export function findColumns(grid: Grid, choice: ColumnChoice): FoundColumns | undefined {
  const wanted = roles.flatMap((role) => (choice[role] ?? []).map((header) => ({role, header})))
  const head = headOf(grid)
  const inHead = columnsIn(head, wanted)
  if (inHead)
    return {name: grid.name, rows: grid.rows.slice(head.first), columns: inHead, titles: head.titles}
  // Above rows without numbers, or below another table, a head is the row that has all of the names.
  const at = grid.rows.findIndex(({cells}) =>
    wanted.every((d) => cells.some((cell) => isAlike(cell, d.header)))
  )
  if (at < 0) return undefined
  const {cells} = grid.rows[at]!
  const only = {paths: cells.map((d) => [d]), marks: cells.map(() => ''), first: at + 1, titles: []}
  const columns = columnsIn(only, wanted)
  return columns && {name: grid.name, rows: grid.rows.slice(at + 1), columns, titles: head.titles}
}

function columnsIn(
  {paths, marks}: TableHead,
  wanted: ReadonlyArray<Pick<FoundColumn, 'role' | 'header'>>
): FoundColumn[] | undefined {
  const columns: FoundColumn[] = []
  for (const {role, header} of wanted) {
    const at = columnOf(paths, header, role)
    if (at === undefined) return undefined
    columns.push({role, header, path: paths[at]!, mark: marks[at]!, at})
  }
  return columns
}

/** @throws {SourceFault} where a header is that of several columns */
function columnOf(paths: TableHead['paths'], header: string, role: ColumnRole): number | undefined {
  const name = plain(header)
  const ways: Array<(path: readonly string[]) => boolean> = [
    (path) => plain(columnName(path)) === name,
    (path) => path.some((_, index) => plain(columnName(path.slice(index))) === name),
    (path) => path.some((_, index) => plain(columnName(path.slice(0, index + 1))) === name),
    (path) =>
      path.length > 1 && plain(columnName(path)).includes(name) && path.some((d) => isAlike(d, header)),
    // Of a label that stands in several lines only one may be next to the others.
    (path) => role !== 'value' && path.length > 0 && name.endsWith(plain(columnName(path)))
  ]
  for (const isMeant of ways) {
    const found = [...paths.keys()].filter((d) => paths[d]!.length > 0 && isMeant(paths[d]!))
    if (found.length > 1) throw new SourceFault('many-columns', header, listed(paths, found))
    if (found.length === 1) return found[0]
  }
  // A header that is a number all the same comes first.
  return /^[1-9]\d?$/.test(header) && Number(header) <= paths.length ? Number(header) - 1 : undefined
}

/** Whether columns are called by nothing but their numbers. */
export function isNumbered(choice: ColumnChoice): boolean {
  return roles.every((role) => (choice[role] ?? []).every((d) => /^[1-9]\d?$/.test(d)))
}

/** The columns that name their roles themselves; nothing where no value is among them. */
export function guessColumns({rows}: Grid): ColumnChoice | undefined {
  for (const {cells} of rows.slice(0, 20)) {
    const choice: Partial<Record<ColumnRole, string[]>> = {}
    for (const cell of cells) {
      const role = columnRoleOf(cell)
      if (role && !choice[role]) choice[role] = [cell]
    }
    if (choice.value && (choice.period || choice.category || choice.population)) return choice
  }
  return undefined
}

/** A choice as it is given on the command line. */
export function writeColumnChoice(choice: ColumnChoice): string {
  return roles
    .flatMap((role) => (choice[role] ?? []).map((header) => `${role}=${header.replaceAll(',', '\\,')}`))
    .join(',')
}

/** The headers of a table with their numbers, for a message. */
export function gridHeaders(grid: Grid): string {
  const {paths} = headOf(grid)
  return listed(paths, [...paths.keys()])
}

function listed(paths: TableHead['paths'], columns: readonly number[]): string {
  return columns
    .map((d) => (paths[d]!.length > 0 ? `${d + 1} \`${columnName(paths[d]!)}\`` : String(d + 1)))
    .join(', ')
}

function isAlike(cell: string, header: string): boolean {
  return cell !== '' && plain(cell) === plain(header)
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
