import {readFileSync} from 'node:fs'
import type {PublicationDisk} from './find-publication.ts'

/** The disk of this machine. */
export const publicationDisk: PublicationDisk = {
  read(path) {
    try {
      return readFileSync(path, 'utf8')
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw error
    }
  }
}
