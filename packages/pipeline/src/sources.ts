import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {digest} from './cache/digest.ts'
import type {ReadSource} from './open-source.ts'

/** More than any file of an article may have. */
const most = 16 * 1024 * 1024

/** Holds most files whole, one after the other. */
const scratch = Buffer.allocUnsafe(64 * 1024)

/**
 * Read a file of an article, links not followed.
 *
 * Synchronous: ten thousand small files are read five times faster so.
 *
 * @param refuse - told the code of the system's error
 * @returns its first 16 MiB; nothing where it cannot be read
 */
export function readSource(
  directory: string,
  path: string,
  refuse?: (code: string) => void
): Uint8Array | undefined {
  const read = (file: number) => {
    const bytes = new Uint8Array(Math.min(fstatSync(file).size, most))
    return bytes.subarray(0, readSync(file, bytes))
  }
  return withFile(directory, path, read, refuse)
}

/** The files of a content directory. */
export function sourcesIn(content: string): ReadSource {
  return (path, refuse) => readSource(content, path, refuse)
}

/** Bytes of a file of an article, also of one that is not read as a whole; 0 where it cannot be read. */
export function sizeOfSource(directory: string, path: string): number {
  return withFile(directory, path, (file) => fstatSync(file).size) ?? 0
}

/** Digest of a file of an article; `''` where it cannot be read. */
export function digestSource(directory: string, path: string): string {
  const found = withFile(directory, path, (file) => {
    const length = readSync(file, scratch)
    return length < scratch.length ? digest(scratch.subarray(0, length)) : 'long'
  })
  if (found !== 'long') return found ?? ''
  const bytes = readSource(directory, path)
  return bytes ? digest(bytes) : ''
}

function withFile<T>(
  directory: string,
  path: string,
  read: (file: number) => T,
  refuse?: (code: string) => void
): T | undefined {
  let file: number | undefined
  try {
    file = openSync(join(directory, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    return read(file)
  } catch (error) {
    refuse?.((error as NodeJS.ErrnoException).code ?? 'unknown')
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
