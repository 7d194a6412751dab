import type {Disk, Entry, PackageReading} from '@collate/statistics/read'
import {readPackage, type Readers} from '@collate/statistics/read'
import {tableNames, type TableName} from '@collate/statistics/files'
import type {DataRow} from './row.ts'
import {writeDataTable} from './write-table.ts'

/** Files of a data package by their names. */
export type PackageTexts = ReadonlyMap<string, string>

/** What a new data package holds. */
export type NewPackage = {
  name: string
  title: string
  rows: Partial<Record<TableName, readonly DataRow[]>>
}

/** The files of a new data package. */
export function newPackageFiles({name, title, rows}: NewPackage): Map<string, string> {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    resources: tableNames.map((table) => ({name: table, path: `${table}.csv`}))
  }
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, undefined, 2)}\n`],
    ['README.md', readme(title)],
    ...tableNames.map((table) => [`${table}.csv`, writeDataTable(table, rows[table] ?? [])] as const)
  ])
}

/**
 * Read a data package that is not on the disk yet, as a check would.
 *
 * @param readers - what reads the numbers of quotes
 */
export async function readTexts(
  name: string,
  files: PackageTexts,
  readers?: Readers
): Promise<PackageReading> {
  return readPackage('data', name, memoryDisk(files), readers)
}

function memoryDisk(files: PackageTexts): Disk {
  const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]))
  return {
    list: async () =>
      [...bytes].map(([name, content]): Entry => ({name, kind: 'file', size: content.length})),
    read: async (file) => bytes.get(file.split(/[/\\]/).at(-1)!)!
  }
}

function readme(title: string): string {
  return `# ${title}

Say here how the numbers were read, and what was left out.

请在这里说明这些数字是怎样读出来的，哪些没有收录。
`
}
