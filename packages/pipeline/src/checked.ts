/** What was checked in a file. */
export type Checked = {
  /** Quantities judged inside `<Stat>`. */
  claims: number
  /** Distinct statistics they resolve to: `package/indicator@period#category`. */
  statistics: string[]
}

/** A link that the web was asked about. */
export type CheckedLink = {
  url: string
  state: 'alive' | 'moved' | 'dead' | 'unknown' | 'private'
  /** Whether the branch that is checked adds it. */
  isNew: boolean
}

declare module 'vfile' {
  interface DataMap {
    checked: Checked
    /** Where the web was asked. */
    links: CheckedLink[]
  }
}
