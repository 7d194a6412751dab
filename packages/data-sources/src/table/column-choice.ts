import {SourceFault} from '../source-fault.ts'
import type {Grid, GridRow} from './grid.ts'
import {columnRoleOf, type ColumnRole} from './table-words.ts'

/** Which columns are what: headers, or numbers from 1 where a table has none. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, readonly string[]>>>

/** Where the columns of a choice are in a table, and the rows below its header. */
export type FoundColumns = {
  rows: GridRow[]
  columns: Array<{role: ColumnRole; header: string; at: number}>
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

/** Find the columns of a choice in a table; nothing where it has no such header. */
export function findColumns({rows}: Grid, choice: ColumnChoice): FoundColumns | undefined {
  const wanted = roles.flatMap((role) => (choice[role] ?? []).map((header) => ({role, header})))
  const named = wanted.filter((d) => !isNumbered(d.header))
  const header = rows.findIndex(({cells}) => named.every((d) => indexIn(cells, d.header) >= 0))
  const width = Math.max(0, ...rows.map((d) => d.cells.length))
  if (header < 0 || wanted.some((d) => isNumbered(d.header) && Number(d.header) > width)) return undefined
  const cells = named.length > 0 ? rows[header]!.cells : []
  const columns = wanted.map((d) => {
    const at = indexIn(cells, d.header)
    return {...d, at: at >= 0 ? at : Number(d.header) - 1}
  })
  return {rows: named.length > 0 ? rows.slice(header + 1) : rows, columns}
}

/** Whether a column is called by its number; a header that is a number all the same comes first. */
function isNumbered(header: string): boolean {
  return /^[1-9]\d?$/.test(header)
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

/** The headers of a table, for a message. */
export function gridHeaders({rows}: Grid): string {
  const counts = rows.slice(0, 20).map((d) => d.cells.filter((cell) => cell !== '').length)
  const first = rows[counts.indexOf(Math.max(0, ...counts))]
  const cells = first?.cells.filter((d) => d !== '') ?? []
  return cells.map((d) => `\`${d}\``).join(', ')
}

function indexIn(cells: readonly string[], header: string): number {
  const exact = cells.indexOf(header)
  return exact >= 0 ? exact : cells.findIndex((d) => plain(d) === plain(header))
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
