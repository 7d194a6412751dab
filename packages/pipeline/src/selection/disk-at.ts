import {relative, sep} from 'node:path'
import type {Disk} from '@collate/statistics/read'
import type {Repository} from './git.ts'

/**
 * Data packages as a commit has them.
 *
 * @param base - the commit
 */
export async function diskAt(repository: Repository, base: string, directory: string): Promise<Disk> {
  const files = await repository.listFiles(base, directory)
  const folders = new Map<string, Map<string, Awaited<ReturnType<Disk['list']>>[number]>>([['', new Map()]])

  for (const {path, isLink, size} of files) {
    const parts = path.split('/')
    for (const [index, name] of parts.entries()) {
      const parent = parts.slice(0, index).join('/')
      const entries = folders.get(parent) ?? new Map()
      const kind = index < parts.length - 1 ? 'folder' : isLink ? 'link' : 'file'
      folders.set(parent, entries.set(name, {name, kind, size}))
    }
  }

  return {
    list: async (folder) => [...(folders.get(toRelative(directory, folder))?.values() ?? [])],
    read: async (file) => repository.readFile(base, file)
  }
}

/** A path below a directory, with `/`. */
export function toRelative(directory: string, path: string): string {
  return relative(directory, path).split(sep).join('/')
}
