import {link, mkdir, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {UsageError} from './usage-error.ts'
import {writeBeside} from './write-beside.ts'

/**
 * Write a file that is not there yet, whole or not at all, and its folder with it.
 *
 * @throws {UsageError} where something is there, or the folder cannot be written
 */
export async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true}).catch((error: unknown) => unwritable(error, path))
  // Unlike a rename, a link never replaces what is there.
  await writeWhole(path, text, (temporary) => link(temporary, path))
}

/**
 * Write a file, whole or not at all, in place of what may be there.
 *
 * @throws {UsageError} where the folder cannot be written
 */
export async function writeOver(path: string, text: string): Promise<void> {
  await writeWhole(path, text, (temporary) => rename(temporary, path))
}

async function writeWhole(
  path: string,
  text: string,
  place: (temporary: string) => Promise<void>
): Promise<void> {
  let temporary: string | undefined
  try {
    temporary = await writeBeside(path, text)
    await place(temporary)
  } catch (error) {
    unwritable(error, path)
  } finally {
    if (temporary !== undefined) await rm(temporary, {force: true})
  }
}

function unwritable(error: unknown, path: string): never {
  if (error instanceof UsageError) throw error
  const {code = ''} = error as NodeJS.ErrnoException
  if (code === 'EEXIST')
    throw new UsageError(
      `Unexpected \`${path}\`, expected no file of this name`,
      'nothing is overwritten: remove it, or name another folder with `--slug`'
    )
  throw new UsageError(`Unexpected folder \`${dirname(path)}\`, expected one that can be written (${code})`)
}
