import {isByProduct} from './by-products.ts'

/** Something in a folder; `link` is a symbolic link, never followed. */
export type Entry = {name: string; kind: 'file' | 'folder' | 'link' | 'other'; size: number}

/** What reading data packages needs of the outside world. */
export type Disk = {
  /** What a folder holds, in any order; rejects when it cannot be read. */
  list: (folder: string) => Promise<Entry[]>
  /** Bytes of a file; rejects when it cannot be read or is a link. */
  read: (file: string) => Promise<Uint8Array>
}

/** Whether something was put into a folder by a person; links and files of an editor are nobody's. */
export function isMeant({name, kind}: Pick<Entry, 'name' | 'kind'>): boolean {
  return kind === 'folder' || !isByProduct(name)
}
