import {readRows} from '@collate/data-sources'
import {
  cellChoices,
  columns,
  findConflicts,
  parseCsv,
  tableNames,
  type Kind,
  type TableName
} from '@collate/statistics/files'
import type {CellChoice, DataColumn, DataTable} from '../data-service.ts'

/** Texts of the tables of a package, by their names. */
export type TableTexts = ReadonlyMap<TableName, {path: string; text: string}>

/** Where the ids stand that a column names. */
const named: Readonly<Record<string, TableName>> = {
  indicator: 'indicators',
  category: 'categories',
  population: 'populations',
  within: 'populations',
  change_of: 'indicators',
  source: 'sources',
  accounts: 'sources'
}

const isLong: ReadonlySet<Kind> = new Set(['prose', 'names', 'terms'])

/** The tables of a package, with what may stand in their cells. */
export function dataTablesIn(texts: TableTexts): DataTable[] {
  const rows = new Map([...texts].map(([name, {text}]) => [name, readRows(text)]))
  return tableNames.flatMap((name): DataTable[] => {
    const found = texts.get(name)
    if (!found) return []
    const {faults} = parseCsv(found.text, found.text.startsWith('\uFEFF') ? 1 : 0)
    return [
      {
        name,
        ...found,
        isSound: faults.length === 0 && findConflicts(found.text).length === 0,
        columns: columns[name].map((d) => columnOf(d, rows)),
        rows: rows.get(name)!
      }
    ]
  })
}

function columnOf(
  {name, kind, required}: (typeof columns)[TableName][number],
  rows: ReadonlyMap<TableName, ReadonlyArray<Record<string, string>>>
): DataColumn {
  const column = {name, isRequired: required === true, isLong: isLong.has(kind) || name === 'question'}
  if (kind === 'reference') return {...column, choices: rowsOf(named[name]!, rows)}
  const words: Partial<Record<Kind, readonly string[]>> = cellChoices
  const fixed = words[kind]
  return fixed ? {...column, choices: fixed.map((value) => ({value}))} : column
}

function rowsOf(
  table: TableName,
  rows: ReadonlyMap<TableName, ReadonlyArray<Record<string, string>>>
): CellChoice[] {
  return (rows.get(table) ?? []).map((row) => {
    const title = row['title'] ?? ''
    const label = {
      zh: row['label_zh'] || row['title_zh'] || title,
      en: row['label_en'] || row['title_en'] || title
    }
    return {
      value: row['id'] ?? '',
      label,
      ...(table === 'categories' && {of: row['indicator'] ?? ''})
    }
  })
}
