import {columns, tableNames, type TableName} from './columns.ts'
import {readDescriptor, type Descriptor} from './descriptor.ts'
import type {Disk} from './entries.ts'
import {
  descend,
  listFiles,
  loadFile,
  reportUnexpected,
  type FileFault,
  type LoadedFile,
  type PackageFiles
} from './package-files.ts'
import {findResources, isInside, type Resource} from './resource.ts'
import {findSeparator} from './separator.ts'
import {readTable, type Table} from './table.ts'
import {rangeOf} from './text-file.ts'

/** Everything a data package's folder holds, read but not judged. */
export type Folder = {
  name: string
  descriptor: Descriptor | undefined
  resources: Resource[]
  tables: Map<TableName, Table>
  /** Schemas kept in files of their own, by path. */
  schemas: Map<string, Descriptor>
  faults: FileFault[]
}

const mebibyte = 1024 * 1024
/** Bytes of a file; a larger one is not read. */
export const largestFile = {descriptor: mebibyte, table: 10 * mebibyte}

/** Read a folder; what cannot be read becomes a fault. */
export async function readFolder(parent: string, name: string, disk: Disk): Promise<Folder> {
  const files: PackageFiles = {parent, name, disk, faults: []}
  const tables = new Map<TableName, Table>()
  const schemas = new Map<string, Descriptor>()
  const top = await listFiles(files, '')
  if (files.faults.length > 0) {
    return {name, descriptor: undefined, resources: [], tables, schemas, faults: files.faults}
  }

  const main = await loadFile(files, 'datapackage.json', top, largestFile.descriptor)
  const descriptor = main && readDescriptor(main.file, main.start)
  const resources = findResources(descriptor)
  if (descriptor) files.faults.push(...pathFaults(descriptor, resources))

  const tablePaths = tableNames.map((table) => tablePath(resources, table))
  const schemaPaths = resources.flatMap((d) => (isSchemaPath(d.schema) ? [d.schema] : []))
  const known = new Set(['datapackage.json', 'README.md', 'LICENSE', ...tablePaths, ...schemaPaths])
  const entries = await descend(files, top, known)
  reportUnexpected(files, entries, known)

  for (const [index, table] of tableNames.entries()) {
    const loaded = await loadFile(files, tablePaths[index]!, entries, largestFile.table)
    if (!loaded) continue
    const fault = separatorFault(table, loaded)
    if (fault) files.faults.push(fault)
    else tables.set(table, readTable(table, loaded.file, loaded.start))
  }

  for (const path of schemaPaths) {
    const loaded = await loadFile(files, path, entries, largestFile.descriptor)
    if (loaded) schemas.set(path, readDescriptor(loaded.file, loaded.start))
  }

  return {name, descriptor, resources, tables, schemas, faults: files.faults}
}

/** A table whose cells are not parted by commas is one cell a row: nothing else is said of it. */
function separatorFault(table: TableName, {file, start}: LoadedFile): FileFault | undefined {
  const names = columns[table].map((column) => column.name)
  const found = findSeparator(names, file.text, start)
  if (!found) return undefined
  const range = rangeOf(file, found.start, found.start + 1)
  return {kind: 'separator', range, actual: found.separator}
}

/** The path of a table's resource, where it can be followed; else the file of its name. */
function tablePath(resources: Resource[], table: TableName): string {
  const path = resources.find((d) => d.name === table)?.path
  return path !== undefined && isInside(path) ? path : `${table}.csv`
}

function isSchemaPath(schema: unknown): schema is string {
  return typeof schema === 'string' && isInside(schema)
}

/** Paths that lead out of the folder: another folder, another machine. */
function pathFaults(descriptor: Descriptor, resources: Resource[]): FileFault[] {
  return resources.flatMap(({pointer, path, schema}) =>
    Object.entries({path, schema}).flatMap(([key, value]): FileFault[] => {
      if (typeof value !== 'string' || isInside(value)) return []
      return [{kind: 'path', range: descriptor.rangeAt([...pointer, key]), actual: value}]
    })
  )
}
