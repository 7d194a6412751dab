import type {FileEntry} from '@collate/language-service'
import {missingFile, partsBelow, type OpenFolder} from './open-folder.ts'

/** Not every browser asks before it writes. */
type Asking = {requestPermission?(how: {mode: 'readwrite'}): Promise<string>}

/** A folder that the browser reads and, once a person saves, writes. */
export function pickedFolder(root: FileSystemDirectoryHandle): OpenFolder {
  return {
    name: root.name,

    list: (folder) =>
      withCode(async () => {
        const entries: FileEntry[] = []
        for await (const [name, handle] of (await folderAt(partsBelow(root.name, folder))).entries()) {
          const isFile = handle.kind === 'file'
          const size = isFile ? (await (handle as FileSystemFileHandle).getFile()).size : 0
          entries.push({name, kind: isFile ? 'file' : 'folder', size})
        }
        return entries
      }),

    read: (path, limit) =>
      withCode(async () => {
        const file = await (await handleOf(path)).getFile()
        const part = limit === undefined ? file : file.slice(0, limit + 1)
        return new Uint8Array(await part.arrayBuffer())
      }),

    save: (path, text) =>
      withCode(async () => {
        await (root as Asking).requestPermission?.({mode: 'readwrite'})
        const target = await (await handleOf(path)).createWritable()
        await target.write(text)
        await target.close()
        return 'written' as const
      }),

    create: (path, text) =>
      withCode(async () => {
        await (root as Asking).requestPermission?.({mode: 'readwrite'})
        const parts = partsBelow(root.name, path)
        const name = parts.pop() ?? ''
        let folder = root
        for (const part of parts) folder = await folder.getDirectoryHandle(part, {create: true})
        const isThere = await folder.getFileHandle(name).then(
          () => true,
          () => false
        )
        if (isThere) throw new Error(`${path}: EEXIST`)
        const target = await (await folder.getFileHandle(name, {create: true})).createWritable()
        await target.write(text)
        await target.close()
        return 'written' as const
      })
  }

  async function folderAt(parts: readonly string[]): Promise<FileSystemDirectoryHandle> {
    let folder = root
    for (const name of parts) folder = await folder.getDirectoryHandle(name)
    return folder
  }

  async function handleOf(path: string): Promise<FileSystemFileHandle> {
    const parts = partsBelow(root.name, path)
    const name = parts.pop()
    if (name === undefined) throw missingFile(path)
    return (await folderAt(parts)).getFileHandle(name)
  }
}

const codes: Record<string, string> = {
  NotFoundError: 'ENOENT',
  TypeError: 'ENOENT',
  TypeMismatchError: 'ENOTDIR',
  NotAllowedError: 'EACCES'
}

/** What a browser throws, with the code that a system has for it. */
async function withCode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const {name, message} = error as Error
    throw codes[name] ? Object.assign(new Error(message), {code: codes[name]}) : error
  }
}
