import type {Row} from './csv.ts'
import type {Folder} from './folder.ts'
import type {Period} from './period/period.ts'
import {parsePeriod} from './period/read-period.ts'
import {cell, type Table} from './table.ts'

/** A row of `observations` with its key filled in, still as text. */
export type Fact = {
  row: Row
  table: Table
  indicator: string
  /** As written. */
  period: string
  /** Absent where the text is no period. */
  when: Period | undefined
  category: string
  /** The row's own, else the indicator's. */
  population: string
  /** When it was published, a day or a month: the row's own, else that of its source; absent where neither is a date. */
  published: Period | undefined
  value: string
  /** `actual` where the cell is empty. */
  status: string
}

/** The rows of a table by their id; of rows with the same id, the first. */
export function rowsById(table: Table | undefined): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const row of table?.rows ?? []) {
    const id = cell(table!, row, 'id')
    if (!rows.has(id)) rows.set(id, row)
  }
  return rows
}

const known = new WeakMap<Folder, Fact[]>()

/** All observations of a folder, read once; none where the table lacks a column of their key. */
export function facts(folder: Folder): Fact[] {
  let all = known.get(folder)
  if (!all) known.set(folder, (all = readFacts(folder)))
  return all
}

function readFacts({tables}: Folder): Fact[] {
  const table = tables.get('observations')
  const indicators = tables.get('indicators')
  if (!table?.columns.has('indicator') || !table.columns.has('period') || !indicators) return []
  const bases = cellsById(indicators, 'population')
  const sources = tables.get('sources')
  const dates = sources ? cellsById(sources, 'published') : new Map<string, string>()
  return table.rows.map((row) => {
    const read = (column: string): string => cell(table, row, column)
    const indicator = read('indicator')
    const period = read('period')
    return {
      row,
      table,
      indicator,
      period,
      when: parsePeriod(period),
      category: read('category'),
      population: read('population') || (bases.get(indicator) ?? ''),
      published: parsePeriod(read('vintage') || (dates.get(read('source')) ?? '')),
      value: read('value'),
      status: read('status') || 'actual'
    }
  })
}

function cellsById(table: Table, column: string): Map<string, string> {
  return new Map([...rowsById(table)].map(([id, row]) => [id, cell(table, row, column)]))
}

/** What a fact is a version of: indicator, stretch of time, category and population. */
export function cellKey({indicator, when, period, category, population}: Fact): string {
  const stretch = when ? `${when.first} ${when.last}` : period
  return JSON.stringify([indicator, stretch, category, population])
}

/** What was measured, expected or aimed at: provisional values were measured, too. */
export function standingOf({status}: Fact): 'measured' | 'forecast' | 'target' {
  return status === 'forecast' || status === 'target' ? status : 'measured'
}

/** Group items by a key, in order of appearance. */
export function groupBy<T>(list: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
