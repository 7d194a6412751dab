/** What discovery needs of a disk; tests and other stores bring their own. */
export type ContentEffects = {
  /** Entries of a directory; links are told apart, never followed. */
  list(directory: string): Promise<FolderEntry[]>
  /**
   * Bytes of a regular file, at most `limit` + 1 of them.
   *
   * Refuses links.
   */
  read(path: string, limit: number): Promise<Uint8Array>
}

/** One entry of a directory; a link is none of what it leads to. */
export type FolderEntry = {name: string; kind: 'file' | 'directory' | 'link' | 'other'}
