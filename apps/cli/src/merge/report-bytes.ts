import {readSync} from 'node:fs'
import {realpath, type FileHandle} from 'node:fs/promises'
import {resolve} from 'node:path'
import {openInput, readAll, readInput} from '../read-input.ts'
import {UsageError} from '../usage-error.ts'
import type {World} from '../world.ts'

/** Where something stands in a report, in bytes. */
export type ByteRange = {offset: number; length: number}

/** The bytes of a report: more than fit into memory at once. */
export type ReportBytes = {
  /** The report, as it was given. */
  name: string
  chunks: () => Iterable<Uint8Array>
  read: (extent: ByteRange) => string
  close: () => Promise<void>
}

/** MiB; a string of this engine holds little more. */
const limit = {most: 480, expected: 'the report of a part'}

/**
 * Open reports; the one that comes in is kept in memory.
 *
 * @throws {UsageError} where one cannot be read, or is given twice
 */
export async function openReports(names: readonly string[], world: World): Promise<ReportBytes[]> {
  if (names.length === 0)
    throw new UsageError('Unexpected 0 reports, expected those of all parts', 'see `collate merge --help`')
  const reports: ReportBytes[] = []
  try {
    const seen = new Set<string>()
    for (const name of names) {
      const path = await realpath(resolve(world.cwd, name)).catch(() => name)
      if (seen.has(path))
        throw new UsageError(`Unexpected report \`${name}\` twice, expected each report once`)
      seen.add(path)
      reports.push(await openReport(name, world))
    }
  } catch (error) {
    await closeReports(reports)
    throw error
  }
  return reports
}

/** Close reports that were opened. */
export async function closeReports(reports: readonly ReportBytes[]): Promise<void> {
  for (const report of reports) await report.close()
}

async function openReport(name: string, world: World): Promise<ReportBytes> {
  if (name !== '-') return onDisk(name, await openInput(name, world.cwd))
  return inMemory(name, Buffer.from(await readInput(name, world, limit)))
}

/**
 * The text of a whole report.
 *
 * @throws {UsageError} where it is more than a string can hold
 */
export async function readWhole({name, chunks}: ReportBytes): Promise<string> {
  return Buffer.from(await readAll(chunks(), name, limit)).toString('utf8')
}

function inMemory(name: string, bytes: Buffer): ReportBytes {
  return {
    name,
    chunks: () => [bytes],
    read: ({offset, length}) => bytes.toString('utf8', offset, offset + length),
    close: async () => {}
  }
}

function onDisk(name: string, file: FileHandle): ReportBytes {
  return {
    name,
    chunks: () => chunksOf(file.fd),
    read({offset, length}) {
      const bytes = Buffer.allocUnsafe(length)
      const read = readSync(file.fd, bytes, 0, length, offset)
      return bytes.toString('utf8', 0, read)
    },
    close: () => file.close()
  }
}

const mebibyte = 1024 * 1024

function* chunksOf(file: number): Generator<Uint8Array> {
  for (let offset = 0; ;) {
    const bytes = Buffer.allocUnsafe(mebibyte)
    const read = readSync(file, bytes, 0, mebibyte, offset)
    if (read === 0) return
    yield bytes.subarray(0, read)
    offset += read
  }
}
