import {open, readFile, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {UsageError} from '../usage-error.ts'

/** A file and what it shall hold. */
export type Change = {path: string; before: string; after: string}

/**
 * Write files, all or none: each is written beside itself and moved into place.
 *
 * @throws {UsageError} where one cannot be written or has changed since it was read
 */
export async function writeTogether(changes: readonly Change[]): Promise<void> {
  const ready: Array<{from: string; to: string; before: string}> = []
  const moved: typeof ready = []
  try {
    for (const {path, before, after} of changes) {
      const from = temporaryName(path, ready.length)
      ready.push({from, to: path, before})
      await writeWhole(from, after, (await stat(path)).mode)
    }
    for (const {path, before} of changes)
      if ((await readFile(path, 'utf8')) !== before)
        throw new UsageError(`Unexpected change of \`${path}\` while it was being fixed`, 'try again')
    for (const move of ready) {
      await rename(move.from, move.to)
      moved.push(move)
    }
  } catch (error) {
    for (const {to, from, before} of moved) {
      await writeWhole(from, before, (await stat(to)).mode)
      await rename(from, to)
    }
    throw error instanceof UsageError ? error : unwritable(error)
  } finally {
    for (const {from} of ready) await rm(from, {force: true})
  }
}

function temporaryName(path: string, index: number): string {
  return join(dirname(path), `.collate-${process.pid}-${index}.tmp`)
}

/** To the disk, not only to the cache of the system: a rename must never put half a file in place. */
async function writeWhole(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'w', mode)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

function unwritable(error: unknown): UsageError {
  const {code = '', path = ''} = error as NodeJS.ErrnoException
  return new UsageError(
    `Unexpected file \`${dirname(path)}\`, expected a folder that can be written (${code})`
  )
}
