import {existsSync} from 'node:fs'
import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {CreateRefusal} from './refusal.ts'
import type {CreateWording} from './wording.ts'

/**
 * See that a directory is empty or not there, but for a repository of git.
 *
 * @param shown - the directory as it was given
 * @throws {CreateRefusal} where something is in it, or it cannot be read
 */
export async function expectEmpty(directory: string, shown: string, wording: CreateWording): Promise<void> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw unwritable(shown, error, wording)
  })
  const first = entries.find((d) => d !== '.git')
  if (first !== undefined) throw new CreateRefusal(wording.refusals.full(shown, first))
}

/**
 * Write files into a directory that is empty or not there.
 *
 * @param shown - the directory as it was given
 * @throws {CreateRefusal} where it cannot be written
 */
export async function writePublication(
  directory: string,
  files: ReadonlyMap<string, string>,
  shown: string,
  wording: CreateWording
): Promise<void> {
  try {
    // Never recursive where the parent is there: on a file system that takes no folders that would not end.
    if (!existsSync(directory)) await mkdir(directory, {recursive: !existsSync(dirname(directory))})
    for (const [path, text] of files) {
      await mkdir(dirname(join(directory, path)), {recursive: true})
      // What came there meanwhile is left alone.
      await writeFile(join(directory, path), text, {flag: 'wx'})
    }
  } catch (error) {
    throw unwritable(shown, error, wording)
  }
}

function unwritable(shown: string, error: unknown, wording: CreateWording): CreateRefusal {
  const {code = ''} = error as NodeJS.ErrnoException
  return new CreateRefusal(wording.refusals.unwritable(shown, code))
}
