import {open, type FileHandle} from 'node:fs/promises'
import {resolve} from 'node:path'
import {UsageError} from './usage-error.ts'
import type {World} from './world.ts'

const mebibyte = 1024 * 1024

/** What an input is, and how large it may be. */
export type InputLimit = {
  /** MiB. */
  most: number
  /** In a message. */
  expected: string
}

/** No text that people read is larger. */
const article: InputLimit = {most: 4, expected: 'an article'}

/**
 * Read what is named, or what comes in where it is `-`.
 *
 * @throws {UsageError} where it cannot be read, or is larger than what is expected
 */
export async function readInput(
  path: string,
  {cwd, input}: World,
  limit: InputLimit = article
): Promise<Uint8Array> {
  if (path === '-') return readAll(input ?? [], path, limit)
  const file = await openInput(path, cwd)
  try {
    return await readAll(file.createReadStream({autoClose: false}), path, limit)
  } finally {
    await file.close()
  }
}

/**
 * Open a file that is named.
 *
 * @throws {UsageError} where it cannot be read, or is no file
 */
export async function openInput(path: string, cwd: string): Promise<FileHandle> {
  const file = await open(resolve(cwd, path), 'r').catch(({code = ''}: NodeJS.ErrnoException) => {
    throw new UsageError(`Unexpected file \`${path}\`, expected one that can be read (${code})`)
  })
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new UsageError(`Unexpected \`${path}\`, expected a file or \`-\``)
}

/**
 * Read all bytes that come.
 *
 * @param path - as it was given
 * @throws {UsageError} where they are more than is expected
 */
export async function readAll(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  path: string,
  {most, expected}: InputLimit
): Promise<Uint8Array> {
  const read: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    const reason = `Unexpected \`${path}\` of more than ${most} MiB, expected ${expected}`
    if (size > most * mebibyte) throw new UsageError(reason)
    read.push(bytes)
  }
  return Buffer.concat(read)
}
