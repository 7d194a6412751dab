import {constants} from 'node:fs'
import {open, readdir, lstat} from 'node:fs/promises'
import {join} from 'node:path'
import {isByProduct} from './by-products.ts'

/** Something in a folder; `link` is a symbolic link, never followed. */
export type Entry = {name: string; kind: 'file' | 'folder' | 'link' | 'other'; size: number}

/** What reading data packages needs of the outside world. */
export type Disk = {
  /** What a folder holds, in any order; rejects when it cannot be read. */
  list: (folder: string) => Promise<Entry[]>
  /** Bytes of a file; rejects when it cannot be read or is a link. */
  read: (file: string) => Promise<Uint8Array>
}

/** Whether something was put into a folder by a person; links and files of an editor are nobody's. */
export function isMeant({name, kind}: Pick<Entry, 'name' | 'kind'>): boolean {
  return kind === 'folder' || !isByProduct(name)
}

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
