import {columns, parseCsv, type Row, type TableName} from '@collate/statistics/files'
import type {DataRow} from './row.ts'

/** What tells the rows of a table apart; one cell may stand in several sources. */
const keys: Record<TableName, readonly string[]> = {
  sources: ['id'],
  populations: ['id'],
  indicators: ['id'],
  categories: ['indicator', 'id'],
  observations: ['indicator', 'period', 'category', 'population', 'vintage', 'source']
}

/** Columns that a new table begins with, beside those that have to be there. */
const useful: Record<TableName, readonly string[]> = {
  sources: [],
  populations: ['aliases_en', 'aliases_zh', 'size', 'within'],
  indicators: ['population', 'terms_en', 'terms_zh'],
  categories: ['aliases_en', 'aliases_zh'],
  observations: ['category', 'population', 'locator', 'quote']
}

/** Columns that a later run never changes: they say when something was looked at. */
const once: ReadonlySet<string> = new Set(['accessed'])

/** A cell of CSV, in quotation marks where it needs them. */
export function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** A new table with its header. */
export function writeDataTable(table: TableName, rows: readonly DataRow[]): string {
  const names = columns[table]
    .filter((d) => d.required || useful[table].includes(d.name) || rows.some((row) => row[d.name]))
    .map((d) => d.name)
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map(csvLine).join('')
}

/** The rows of a table; those that are no table have none. */
export function readRows(text: string): Array<Record<string, string>> {
  const [header, ...rows] = parseCsv(text, text.startsWith('\uFEFF') ? 1 : 0).rows
  if (!header) return []
  return rows.map(({values}) =>
    Object.fromEntries(header.values.map((name, index) => [name, values[index] ?? '']))
  )
}

/**
 * Put rows into a table: one whose key is there changes the cells that it
 * gives, one that is new stands at the end.  No other byte changes.
 *
 * @param usual - what an empty cell of a key stands for: the population of an indicator
 */
export function putRows(
  table: TableName,
  text: string,
  rows: readonly DataRow[],
  usual?: (row: DataRow, column: string) => string
): string {
  if (parseCsv(text).rows.length === 0) return writeDataTable(table, rows)
  const order = columns[table].map((d) => d.name)
  return mergeRows(text, rows, {keys: keys[table], order, ...(usual && {usual})})
}

/** How the rows of a table are told apart, and in which order new columns stand. */
export type MergeSettings = {
  keys: readonly string[]
  order: readonly string[]
  /** What an empty cell of a key stands for. */
  usual?: (row: DataRow, column: string) => string
}

/** The same for any table with a header. */
export function mergeRows(
  text: string,
  rows: readonly DataRow[],
  {keys: named, order, usual = () => ''}: MergeSettings
): string {
  const [header, ...old] = parseCsv(text).rows
  if (!header) return text
  const names = [...header.values]
  const added = order.filter((name) => !names.includes(name) && rows.some((row) => row[name]))
  const all = [...names, ...added]

  const keyOf = (row: DataRow): string =>
    JSON.stringify(named.map((column) => row[column] || usual(row, column)))
  const given = new Map(rows.map((row) => [keyOf(row), row]))
  const seen = new Set<string>()
  let out = added.length > 0 ? csvLine(all).trimEnd() : textOf(text, header)
  let at = header.ends.at(-1)!
  for (const row of old) {
    const before = Object.fromEntries(names.map((name, index) => [name, row.values[index] ?? '']))
    const key = keyOf(before)
    seen.add(key)
    out += text.slice(at, row.starts[0]) + lineOf(text, row, before, given.get(key), all, added.length)
    at = row.ends.at(-1)!
  }
  out += text.slice(at)

  const feed = text.includes('\r\n') ? '\r\n' : '\n'
  const fresh = [...given].filter(([key]) => !seen.has(key))
  if (fresh.length > 0 && !out.endsWith('\n')) out += feed
  for (const [, row] of fresh) out += csvLine(all.map((d) => row[d] ?? '')).trimEnd() + feed
  return out
}

function lineOf(
  text: string,
  row: Row,
  before: DataRow,
  given: DataRow | undefined,
  all: readonly string[],
  added: number
): string {
  const changes = Object.entries(given ?? {}).filter(
    ([name, value]) => value !== '' && before[name] !== value && !(once.has(name) && before[name])
  )
  if (changes.length === 0) return textOf(text, row) + ','.repeat(added)
  const after = {...before, ...Object.fromEntries(changes)}
  return csvLine(all.map((name) => after[name] ?? '')).trimEnd()
}

function textOf(text: string, {starts, ends}: Row): string {
  return text.slice(starts[0], ends.at(-1))
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}
