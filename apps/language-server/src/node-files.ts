import {constants} from 'node:fs'
import {lstat, open, readdir} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {FileEntry, Files} from '@collate/language-service'
import type {Addresses} from './addresses.ts'

/** The disk of this machine; links are never followed. */
export const nodeFiles: Files = {
  async list(folder) {
    const entries = await readdir(folder, {withFileTypes: true})
    return Promise.all(
      entries.map(async (entry): Promise<FileEntry> => {
        const {name} = entry
        if (entry.isSymbolicLink()) return {name, kind: 'link', size: 0}
        if (entry.isDirectory()) return {name, kind: 'folder', size: 0}
        if (!entry.isFile()) return {name, kind: 'other', size: 0}
        return {name, kind: 'file', size: (await lstat(path.join(folder, name))).size}
      })
    )
  },

  async read(file, limit = Infinity) {
    // A link put in place of the file since it was listed is refused, and a pipe does not block.
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const {size} = await handle.stat()
      const bytes = new Uint8Array(Math.min(size, limit + 1))
      let length = 0
      while (length < bytes.length) {
        const {bytesRead} = await handle.read(bytes, length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return bytes.subarray(0, length)
    } finally {
      await handle.close()
    }
  }
}

/** Paths of the disk of this machine. */
export const nodeAddresses: Addresses = {
  pathOf(uri) {
    if (!/^file:/i.test(uri) || !URL.canParse(uri)) return undefined
    try {
      return fileURLToPath(uri).split(path.sep).join('/')
    } catch {
      return undefined
    }
  },
  uriOf: (file) => pathToFileURL(file).href
}
