import {lstat, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {PackageTexts} from '@collate/data-sources'
import {UsageError} from '../usage-error.ts'

/**
 * Write a new data package, whole or not at all.
 *
 * @param folder - absolute; nothing may be there
 * @param shown - the same, as it was named
 * @throws {UsageError} where something is there, or the folder cannot be written
 */
export async function writeDataPackage(folder: string, files: PackageTexts, shown: string): Promise<void> {
  await expectNothing(folder, shown)
  let beside: string | undefined
  try {
    await mkdir(dirname(folder), {recursive: true})
    beside = await mkdtemp(join(dirname(folder), '.collate-'))
    for (const [name, text] of files) await writeFile(join(beside, name), text, {flag: 'wx'})
    await rename(beside, folder)
  } catch (error) {
    if (beside !== undefined) await rm(beside, {recursive: true, force: true})
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === '') throw error
    throw new UsageError(`Unexpected folder \`${shown}\`, expected one that can be written (${code})`)
  }
}

/**
 * @throws {UsageError} where something has the name of a new data package
 */
export async function expectNothing(folder: string, shown: string): Promise<void> {
  const there = await lstat(folder).catch(() => undefined)
  if (there)
    throw new UsageError(
      `Unexpected \`${shown}\`, expected no data package of this name`,
      'nothing is overwritten: `collate data add` adds to it'
    )
}
