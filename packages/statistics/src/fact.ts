import type {Row} from './csv.ts'
import type {Folder} from './folder.ts'
import {parsePeriod} from './period/read-period.ts'
import {cell, type Table} from './table.ts'

/** A row of `observations` with its key filled in, still as text. */
export type Fact = {
  row: Row
  table: Table
  indicator: string
  /** As written. */
  period: string
  /** First and last day, the same for every way to write them; what is no period is itself. */
  stretch: string
  category: string
  /** The row's own, else the indicator's. */
  population: string
  value: string
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

/** All observations of a folder; none where the table lacks a column of their key. */
export function facts({tables}: Folder): Fact[] {
  const table = tables.get('observations')
  const indicators = tables.get('indicators')
  if (!table?.columns.has('indicator') || !table.columns.has('period') || !indicators) return []
  const byId = rowsById(indicators)
  return table.rows.map((row) => {
    const indicator = cell(table, row, 'indicator')
    const period = cell(table, row, 'period')
    const indicatorRow = byId.get(indicator)
    const base = indicatorRow ? cell(indicators, indicatorRow, 'population') : ''
    return {
      row,
      table,
      indicator,
      period,
      stretch: stretchOf(period),
      category: cell(table, row, 'category'),
      population: cell(table, row, 'population') || base,
      value: cell(table, row, 'value')
    }
  })
}

function stretchOf(text: string): string {
  const period = parsePeriod(text)
  return period ? `${period.first} ${period.last}` : text
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
