import type {ContentEffects} from '@collate/articles'
import type {Disk} from '@collate/statistics/read'
import type {Files} from '../platform.ts'

/** The files as an editor has them: what is open counts, not what was saved. */
export type DocumentStore = {
  /** Texts of the files that are open, by path. */
  open: Map<string, string>
  /** Text of an open file, bytes of another; the code of the system where there is none. */
  load(path: string): Promise<LoadedSource>
  content: ContentEffects
  data: Disk
}

/** What a file holds, or why nothing of it can be read. */
export type LoadedSource = {value: string | Uint8Array} | {code: string}

/** More than any file of an article may have. */
const most = 16 * 1024 * 1024

/** Lay what is open over the files. */
export function createStore(files: Files): DocumentStore {
  const open = new Map<string, string>()
  const encoder = new TextEncoder()

  return {
    open,
    async load(path) {
      const text = open.get(path)
      if (text !== undefined) return {value: text}
      return files.read(path, most).then(
        (value) => ({value}),
        (error: unknown) => ({code: codeOf(error)})
      )
    },
    content: {
      async list(folder) {
        const entries = await files.list(folder)
        return entries.map(({name, kind}) => ({name, kind: kind === 'folder' ? 'directory' : kind}))
      },
      read
    },
    data: {list: (folder) => files.list(folder), read}
  }

  async function read(path: string, limit?: number): Promise<Uint8Array> {
    const text = open.get(path)
    return text === undefined ? files.read(path, limit) : encoder.encode(text)
  }
}

/** Whether two readings of a file gave the same. */
export function isSameSource(left: LoadedSource, right: LoadedSource): boolean {
  if ('code' in left || 'code' in right) return 'code' in left && 'code' in right && left.code === right.code
  if (typeof left.value === 'string' || typeof right.value === 'string') return left.value === right.value
  const [a, b] = [left.value, right.value]
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

function codeOf(error: unknown): string {
  return (error as {code?: string} | undefined)?.code ?? 'unknown'
}
