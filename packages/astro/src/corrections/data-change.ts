import {parseCsv} from '@collate/statistics/files'
import type {FileChange} from './history.ts'

/** A cell of a row that was there before; without `column` the whole row was taken away. */
export type DataChange = {
  table: string
  /** What names the row: indicator, period, category, population, vintage, or id. */
  key: string[]
  column?: string
  before?: string
  after?: string
}

/** Columns that name a row, by table. */
const keys: Readonly<Record<string, string[]>> = {
  observations: ['indicator', 'period', 'category', 'population', 'vintage'],
  categories: ['indicator', 'id']
}

/**
 * Find what changed in rows of a table that had been published; rows that came
 * are no corrections.
 */
export function dataChanges({path, before, after}: FileChange): DataChange[] {
  const table = /([^/]+)\.csv$/.exec(path)![1]!
  const [left, right] = [before, after].map((text) => rowsOf(table, text ?? ''))
  return [...left!].flatMap(([name, row]) => {
    const key = (keys[table] ?? ['id']).map((column) => row[column] ?? '').filter(Boolean)
    const now = right!.get(name)
    if (!now) return [{table, key}]
    const columns = [...new Set([...Object.keys(row), ...Object.keys(now)])]
    return columns.flatMap((column) => {
      const [was = '', is = ''] = [row[column], now[column]]
      return was === is ? [] : [{table, key, column, before: was, after: is}]
    })
  })
}

function rowsOf(table: string, text: string): Map<string, Record<string, string>> {
  const [head, ...rows] = parseCsv(text.replace(/^\uFEFF/, '')).rows
  const columns = head?.values ?? []
  const read = rows.map(({values}) =>
    Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
  )
  const own = keys[table] ?? ['id']
  return new Map(read.map((row) => [own.map((column) => row[column] ?? '').join('\u0000'), row]))
}
