import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {tableNames} from '@collate/statistics/files'
import {readRows, type DataRow, type PackageTexts} from '@collate/data-sources'
import {UsageError} from '../usage-error.ts'

/**
 * Read the files of a data package that may be added to.
 *
 * @returns nothing where there is no such package
 * @throws {UsageError} where a file is no text in UTF-8
 */
export async function readPackageTexts(folder: string): Promise<PackageTexts | undefined> {
  const texts = new Map<string, string>()
  for (const name of ['datapackage.json', 'README.md', ...tableNames.map((d) => `${d}.csv`)]) {
    const bytes = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (bytes) texts.set(name, decode(bytes, join(folder, name)))
  }
  if (texts.size === 0) return undefined
  if (texts.has('datapackage.json')) return texts
  throw new UsageError(
    `Unexpected folder \`${folder}\` without \`datapackage.json\`, expected a data package`
  )
}

/** The rows of a table of a package; none where it is not there. */
export function rowsOfTable(texts: PackageTexts | undefined, table: (typeof tableNames)[number]): DataRow[] {
  return readRows(texts?.get(`${table}.csv`) ?? '')
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UsageError(`Unexpected bytes in \`${path}\`, expected UTF-8`, 'see `collate data check`')
  }
}
