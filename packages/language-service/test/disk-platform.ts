import {pathToFileURL} from 'node:url'
import {contentDisk} from '@collate/articles/disk'
import {disk} from '@collate/statistics/disk'
import type {Platform} from '../src/index.ts'

/** This machine, on a day of its own. */
export function diskPlatform(today: string): Platform {
  return {
    files: {
      list: (folder) => disk.list(folder),
      read: (path, limit = Infinity) => contentDisk.read(path, Math.min(limit, 2 ** 30))
    },
    uriOf: (path) => pathToFileURL(path).href,
    today: () => today
  }
}
