import {lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {publicationDisk} from '@collate/publication'
import type {PublicationFiles} from './upgrade-plan.ts'

/**
 * The files of a publication on the disk of this machine.
 *
 * @param root - absolute
 */
export function openPublicationFiles(root: string): PublicationFiles {
  return {
    read: (path) => publicationDisk.read(join(root, path)),
    list(folder) {
      const path = join(root, folder)
      return lstatSync(path, {throwIfNoEntry: false})?.isDirectory() ? readdirSync(path).toSorted() : []
    }
  }
}
