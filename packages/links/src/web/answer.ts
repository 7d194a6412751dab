import type {Stated} from './number-search.ts'

/** What the web says of an address. */
export type LinkAnswer = {
  state: 'alive' | 'moved' | 'dead' | 'unknown' | 'private'
  /** A code for what is not plainly alive: `timeout`, `soft-404`, `anchor`, `too-many-hops`… */
  reason?: string
  /** Last HTTP status seen. */
  status?: number
  /** Where it leads now. */
  finalUrl?: string
  /** Of a permanent move: what to write instead. */
  replacement?: string
  /** Redirects followed. */
  hops?: number
  /** Requests sent. */
  requests: number
  /** Numbers that the page lacks, where they were asked for and it was read whole. */
  absent?: Stated[]
}

/** What is asked of one address. */
export type LinkQuestion = {
  url: string
  /** Numbers that the page should hold. */
  stated?: readonly Stated[]
}

/** Ends the check of one address with an answer. */
export class LinkVerdict extends Error {
  readonly state: LinkAnswer['state']
  readonly reason: string

  constructor(state: LinkAnswer['state'], reason: string) {
    super(reason)
    this.state = state
    this.reason = reason
  }
}
