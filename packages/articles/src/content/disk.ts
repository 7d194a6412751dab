import {constants} from 'node:fs'
import {open, readdir} from 'node:fs/promises'
import type {ContentEffects, FolderEntry} from './effects.ts'

/** Content on disk.  Nothing is followed out of the directory that is asked for. */
export const contentDisk: ContentEffects = {
  async list(directory) {
    const entries = await readdir(directory, {withFileTypes: true})
    return entries.map((entry): FolderEntry => ({
      name: entry.name,
      kind: entry.isSymbolicLink()
        ? 'link'
        : entry.isFile()
          ? 'file'
          : entry.isDirectory()
            ? 'directory'
            : 'other'
    }))
  },

  async read(path, limit) {
    // A link put in place of the file since it was listed is refused, and a pipe does not block.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const {size} = await file.stat()
      const bytes = new Uint8Array(Math.min(size, limit + 1))
      let length = 0
      while (length < bytes.length) {
        const {bytesRead} = await file.read(bytes, length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return bytes.subarray(0, length)
    } finally {
      await file.close()
    }
  }
}
