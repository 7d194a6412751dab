import {randomUUID} from 'node:crypto'
import {lstat, open} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UsageError} from './usage-error.ts'

/**
 * Write a text to a new file beside another one, whole and to the disk: what is
 * moved into its place then must never be half a file.
 *
 * Reasoning: a branch can hold links and files of any name, so the name is one
 * that nobody can foresee, and opening it fails where something is there.
 *
 * @param path - of the other file, which need not be there
 * @param mode - of the new one
 * @param unique - makes the part of its name that nobody can foresee
 * @returns where it is
 * @throws {UsageError} where the folder is a link
 * @throws {Error} `EEXIST` where something has that name all the same
 */
export async function writeBeside(
  path: string,
  text: string,
  mode = 0o666,
  unique: () => string = randomUUID
): Promise<string> {
  const folder = dirname(path)
  if (!(await lstat(folder)).isDirectory())
    throw new UsageError(`Unexpected \`${folder}\`, expected a folder and no link to one`)
  const beside = join(folder, `.collate-${unique()}.tmp`)
  const file = await open(beside, 'wx', mode)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  return beside
}
