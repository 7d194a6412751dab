import {constants} from 'node:fs'
import {open, readdir, lstat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Disk, Entry} from './entries.ts'

/** The file system of this machine. */
export const disk: Disk = {list, read}

async function list(folder: string): Promise<Entry[]> {
  const names = await readdir(folder)
  return Promise.all(names.map((name) => inspect(folder, name)))
}

async function inspect(folder: string, name: string): Promise<Entry> {
  const stats = await lstat(join(folder, name))
  if (stats.isSymbolicLink()) return {name, kind: 'link', size: 0}
  if (stats.isDirectory()) return {name, kind: 'folder', size: 0}
  return {name, kind: stats.isFile() ? 'file' : 'other', size: stats.size}
}

/** A link put in place of a listed file in the meantime is refused by the system. */
async function read(file: string): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
