/** What was checked in a file. */
export type Checked = {
  /** Quantities judged inside `<Stat>`. */
  claims: number
  /** Distinct statistics they resolve to: `package/indicator@period#category`. */
  statistics: string[]
}

declare module 'vfile' {
  interface DataMap {
    checked: Checked
  }
}
