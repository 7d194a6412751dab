import {lstat, readFile, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {UsageError} from '../usage-error.ts'
import {writeBeside} from '../write-beside.ts'

/** A file and what it shall hold. */
export type WrittenChange = {path: string; before: string; after: string}

/**
 * Write files, all or none: each is written beside itself and moved into place.
 *
 * @throws {UsageError} where one cannot be written or has changed since it was read
 */
export async function writeTogether(changes: readonly WrittenChange[]): Promise<void> {
  const ready: Array<{from: string; to: string; before: string; mode: number}> = []
  const moved: typeof ready = []
  try {
    for (const {path: to, before, after} of changes) {
      const mode = await modeOf(to)
      ready.push({from: await writeBeside(to, after, mode), to, before, mode})
    }
    for (const {path, before} of changes)
      if ((await readFile(path, 'utf8')) !== before)
        throw new UsageError(`Unexpected change of \`${path}\` while it was being fixed`, 'try again')
    for (const move of ready) {
      await rename(move.from, move.to)
      moved.push(move)
    }
  } catch (error) {
    for (const {to, before, mode} of moved) await rename(await writeBeside(to, before, mode), to)
    throw error instanceof UsageError ? error : unwritable(error)
  } finally {
    for (const {from} of ready) await rm(from, {force: true})
  }
}

/** Of the file itself: what a link leads to is not ours to change. */
async function modeOf(path: string): Promise<number> {
  const stats = await lstat(path)
  if (stats.isFile()) return stats.mode
  throw new UsageError(`Unexpected \`${path}\`, expected a file and no link to one`)
}

function unwritable(error: unknown): UsageError {
  const {code = '', path = ''} = error as NodeJS.ErrnoException
  return new UsageError(
    `Unexpected file \`${dirname(path)}\`, expected a folder that can be written (${code})`
  )
}
