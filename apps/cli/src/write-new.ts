import {link, lstat, mkdir, open, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {UsageError} from './usage-error.ts'

/**
 * Write a file that is not there yet, whole or not at all.
 *
 * @throws {UsageError} where something is there, or the folder cannot be written
 */
export async function writeNew(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.collate-${process.pid}.tmp`)
  try {
    await mkdir(folder, {recursive: true})
    if (!(await lstat(folder)).isDirectory())
      throw new UsageError(`Unexpected \`${folder}\`, expected a folder and no link to one`)
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    // Unlike a rename, a link never replaces what is there.
    await link(temporary, path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new UsageError(
        `Unexpected \`${path}\`, expected no file of this name`,
        'nothing is overwritten: remove it, or name another folder with `--slug`'
      )
    throw new UsageError(`Unexpected folder \`${folder}\`, expected one that can be written (${code})`)
  } finally {
    await rm(temporary, {force: true})
  }
}
