import {tableNames, type TableName} from '../columns.ts'
import type {Row} from '../csv.ts'
import {disk as machine} from '../disk.ts'
import type {Disk} from '../entries.ts'
import {readFolder, type Folder} from '../folder.ts'
import {cell, cellRange, rowRange, type Table} from '../table.ts'
import {wholeFile, type Range} from '../text-file.ts'
import {rowName, rowsByKey, rowSubject} from './row-name.ts'

/** A row of data that differs from what it was. */
export type RowChange = {
  kind: 'changed' | 'added' | 'removed'
  table: TableName
  /** As a citation names it: `tea-houses/green@2025#often`. */
  row: string
  /** What may be cited of it: `package/indicator`, or the package. */
  subject: string
  /** The cells that differ; of a row that was added or removed, all that are not empty. */
  cells: CellChange[]
  /** Where it stands; one that was removed stands nowhere, and its table does for it. */
  range: Range
  /** What supports an observation, as it is now; of one that was removed, as it was. */
  source: string
  locator: string
  quote: string
}

/** A cell, before and after; `''` where there was none. */
export type CellChange = {column: string; before: string; after: string; range: Range}

/**
 * Compare the tables of data packages with what they were, cell by cell.
 *
 * Works on packages with errors, too: a false cell is seen before and after.
 *
 * @param directory - holds one folder for each data package
 * @param names - of the packages to compare
 * @param before - reads them as they were
 * @param after - reads them as they are; default: this machine
 */
export async function readRowChanges(
  directory: string,
  names: Iterable<string>,
  before: Disk,
  after: Disk = machine
): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const name of names) {
    const [old, now] = [await readFolder(directory, name, before), await readFolder(directory, name, after)]
    for (const table of tableNames) changes.push(...compareTables(old, now, table))
  }
  return changes
}

function compareTables(before: Folder, after: Folder, name: TableName): RowChange[] {
  const [old, now] = [rowsByKey(before, name), rowsByKey(after, name)]
  const here = [...now].flatMap(([key, row]) => compareRow({before, after, name}, old.get(key), row))
  const gone = [...old].filter(([key]) => !now.has(key))
  return [...here, ...gone.flatMap(([, row]) => compareRow({before, after, name}, row, undefined))]
}

function compareRow(
  {before, after, name}: {before: Folder; after: Folder; name: TableName},
  old: Row | undefined,
  now: Row | undefined
): RowChange[] {
  const [oldTable, newTable] = [before.tables.get(name), after.tables.get(name)]
  const read = (table: Table | undefined, row: Row | undefined, column: string): string =>
    table && row ? cell(table, row, column) : ''
  const columns = new Set([...(newTable?.columns.keys() ?? []), ...(oldTable?.columns.keys() ?? [])])
  const path = newTable?.file.path ?? oldTable!.file.path
  const range = now ? rowRange(newTable!.file, now) : wholeFile(path)
  const cells = [...columns].flatMap((column): CellChange[] => {
    const values = {before: read(oldTable, old, column), after: read(newTable, now, column)}
    if (values.before === values.after) return []
    return [{column, ...values, range: now ? cellRange(newTable!, now, column) : range}]
  })
  if (old && now && cells.length === 0) return []
  const [folder, table, row] = now ? [after, newTable!, now] : [before, oldTable!, old!]
  return [
    {
      kind: old ? (now ? 'changed' : 'removed') : 'added',
      table: name,
      row: rowName(folder, table, row),
      subject: rowSubject(folder, table, row),
      cells,
      range,
      source: cell(table, row, 'source'),
      locator: cell(table, row, 'locator'),
      quote: cell(table, row, 'quote')
    }
  ]
}
