import type {CheckedNumber} from './checked-number.ts'
import type {CitedChange} from './rules/data-changed.ts'

/** What was checked in a file. */
export type Checked = {
  /** Quantities judged inside `<Stat>`. */
  claims: number
  /** Distinct statistics they resolve to: `package/indicator@period[~population][#category][^vintage]`. */
  statistics: string[]
  /** What each of the quantities was taken for, and compared by, where that was asked for. */
  numbers?: CheckedNumber[]
}

/** A link that the web was asked about, or that a branch adds. */
export type CheckedLink = {
  url: string
  state: 'alive' | 'moved' | 'dead' | 'unknown' | 'private' | 'unasked'
  /** Whether the branch that is checked adds it. */
  isNew: boolean
}

declare module 'vfile' {
  interface DataMap {
    checked: Checked
    /** Rows of a table of data that the branch changes, where one is checked. */
    changes: CitedChange[]
    /** Where the web was asked, or a branch is checked. */
    links: CheckedLink[]
    /** Another part checks the file: only what the web said of some of its links is here. */
    isOfOtherPart: boolean
  }
}
