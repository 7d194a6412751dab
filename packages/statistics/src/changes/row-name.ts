import type {TableName} from '../columns.ts'
import type {Row} from '../csv.ts'
import {rowsById} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {cell, type Table} from '../table.ts'

/** What tells the rows of a table apart. */
const keys: Record<TableName, readonly string[]> = {
  sources: ['id'],
  populations: ['id'],
  indicators: ['id'],
  categories: ['indicator', 'id'],
  observations: ['indicator', 'period', 'category', 'population', 'vintage']
}

/** The rows of a table by what tells them apart: their key, and how often it stood before. */
export function rowsByKey({tables}: Folder, name: TableName): Map<string, Row> {
  const table = tables.get(name)
  const indicators = rowsById(tables.get('indicators'))
  const rows = new Map<string, Row>()
  const times = new Map<string, number>()
  for (const row of table?.rows ?? []) {
    const read = (column: string): string => cell(table!, row, column)
    const base = indicators.get(read('indicator'))
    const usual = base ? cell(tables.get('indicators')!, base, 'population') : ''
    const parts = keys[name].map((column) => read(column) || (column === 'population' ? usual : ''))
    const key = JSON.stringify(parts)
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    rows.set(`${key} ${count}`, row)
  }
  return rows
}

/** A row as a citation names it: `tea-houses/green@2025#often`. */
export function rowName({name}: Folder, table: Table, row: Row): string {
  const read = (column: string): string => cell(table, row, column)
  const part = (sign: string, column: string): string => (read(column) === '' ? '' : sign + read(column))
  switch (table.name) {
    case 'observations': {
      const pins = part('~', 'population') + part('#', 'category') + part('^', 'vintage')
      return `${name}/${read('indicator')}@${read('period')}${pins}`
    }
    case 'categories':
      return `${name}/${read('indicator')}#${read('id')}`
    case 'indicators':
      return `${name}/${read('id')}`
    case 'populations':
      return `${name}~${read('id')}`
    case 'sources':
      return `${name} ${read('id')}`
  }
}

/** What a change of a row touches: one indicator, or all of a package. */
export function rowSubject({name}: Folder, table: Table, row: Row): string {
  if (table.name === 'indicators') return `${name}/${cell(table, row, 'id')}`
  const isOne = table.name === 'observations' || table.name === 'categories'
  return isOne ? `${name}/${cell(table, row, 'indicator')}` : name
}
