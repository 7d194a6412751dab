import {missingFile, partsBelow, type OpenFolder} from './open-folder.ts'

/** A folder whose files a browser has handed over: it cannot write there, so what is saved is downloaded. */
export function uploadedFolder(files: Iterable<File>): OpenFolder {
  const byPath = new Map<string, File>()
  const folders = new Map<string, Map<string, File | undefined>>()
  for (const file of files) enter(`/${file.webkitRelativePath}`, file)
  const name = byPath.keys().next().value?.split('/')[1] ?? ''

  const folder: OpenFolder = {
    name,
    async list(path) {
      // Who asks may write a slash at the end.
      const inside = folders.get(['', name, ...partsBelow(name, path)].join('/'))
      if (!inside) throw missingFile(path)
      return Array.from(inside, ([own, file]) => ({
        name: own,
        kind: file ? ('file' as const) : ('folder' as const),
        size: file?.size ?? 0
      }))
    },
    async read(path, limit) {
      const file = byPath.get(path)
      if (!file) throw missingFile(path)
      const part = limit === undefined ? file : file.slice(0, limit + 1)
      return new Uint8Array(await part.arrayBuffer())
    },
    async save(path, text) {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text]))
      link.download = path.slice(path.lastIndexOf('/') + 1)
      link.click()
      // What is saved once more is compared with what was handed over.
      byPath.set(path, new File([text], link.download))
      return 'downloaded'
    },
    async create(path, text) {
      if (byPath.has(path)) throw new Error(`${path}: EEXIST`)
      await folder.save(path, text)
      enter(path, byPath.get(path)!)
      return 'downloaded'
    }
  }
  return folder

  function enter(path: string, file: File): void {
    byPath.set(path, file)
    const parts = path.split('/')
    for (let depth = parts.length - 1; depth > 0; depth--) {
      const parent = parts.slice(0, depth).join('/')
      const inside = folders.get(parent) ?? new Map<string, File | undefined>()
      folders.set(parent, inside.set(parts[depth]!, depth === parts.length - 1 ? file : undefined))
    }
  }
}
