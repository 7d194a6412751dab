import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {findQuantities} from '@collate/claims'
import {readStatistics, type Readers, type StatisticsReading} from '@collate/statistics/read'
import {memoryDisk} from './memory-disk.ts'

export const fixtures = join(import.meta.dirname, 'fixtures')

/** Bytes of the files of a folder, by path below it. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const entries = await readdir(folder, {withFileTypes: true, recursive: true})
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1), await readFile(path))
  }
  return files
}

const base = await filesIn(join(fixtures, 'base'))

/**
 * Read the sound package of `fixtures/base` with some files changed.
 *
 * @param changes - text or bytes by file name; `undefined` removes the file
 * @param name - folder of the package
 */
export async function readWith(
  changes: Record<string, string | Uint8Array | undefined>,
  name = 'village-libraries',
  readers: Readers = {findQuantities}
): Promise<StatisticsReading> {
  const files = new Map<string, Uint8Array>()
  for (const [path, content] of Object.entries({...Object.fromEntries(base), ...changes})) {
    if (content !== undefined) files.set(`/data/${name}/${path}`, Buffer.from(content))
  }
  return readStatistics('/data', memoryDisk(files), readers)
}

/** Problems as lines of a report, without the name of the package. */
export function lines({problems}: StatisticsReading): string[] {
  return problems.map(({path, line, column, endLine, endColumn, severity, ruleId, reason}) => {
    const file = path.split('/').slice(2).join('/')
    const end = endLine === undefined ? '' : `-${endLine}:${endColumn}`
    return `${file}:${line}:${column}${end} ${severity} ${ruleId} ${reason}`
  })
}
