import type {Disk, Entry} from '@collate/statistics/read'

/** A disk that holds what it is given: path → bytes; folders follow from the paths. */
export function memoryDisk(files: ReadonlyMap<string, Uint8Array>): Disk {
  return {list, read}

  async function list(folder: string): Promise<Entry[]> {
    const prefix = `${folder.replace(/\/$/, '')}/`
    const entries = new Map<string, Entry>()
    for (const [path, bytes] of files) {
      if (!path.startsWith(prefix)) continue
      const [name, ...below] = path.slice(prefix.length).split('/')
      const entry: Entry = {name: name!, kind: below.length > 0 ? 'folder' : 'file', size: bytes.length}
      entries.set(name!, entry)
    }
    if (entries.size > 0) return [...entries.values()]
    throw Object.assign(new Error(`ENOENT: ${folder}`), {code: 'ENOENT'})
  }

  async function read(file: string): Promise<Uint8Array> {
    const bytes = files.get(file)
    if (bytes) return bytes
    throw Object.assign(new Error(`ENOENT: ${file}`), {code: 'ENOENT'})
  }
}
