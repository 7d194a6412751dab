/** Something in a folder; `link` is a symbolic link, never followed. */
export type FileEntry = {name: string; kind: 'file' | 'folder' | 'link' | 'other'; size: number}

/** The files of a publication; all paths are absolute, with slashes. */
export type Files = {
  /** What a folder holds; rejects with the `code` of the system (`ENOENT`…) where it cannot be read. */
  list(folder: string): Promise<FileEntry[]>
  /**
   * Bytes of a file, `limit` + 1 of them at most where there is a limit; rejects
   * with the `code` of the system where it cannot be read, or is a link.
   */
  read(path: string, limit?: number): Promise<Uint8Array>
}

/** All that the language service needs of where it runs. */
export type Platform = {
  files: Files
  /** The address that the editor knows a file by. */
  uriOf(path: string): string
  /** The day, as `YYYY-MM-DD`. */
  today(): string
}
