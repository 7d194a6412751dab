/** What stands in the way of a pull request. */
export type PlatformFaultKind =
  /** The token is none, or is no longer good. */
  | 'token'
  /** The token may not do what it is asked. */
  | 'forbidden'
  /** There is no such repository, or the token does not reach it. */
  | 'missing'
  /** A file is another one there than the one that was opened. */
  | 'changed'
  | 'unreachable'
  | 'other'

/** Why no pull request was opened; `detail` is the file, or what the platform said. */
export class PlatformFault extends Error {
  readonly kind: PlatformFaultKind
  readonly detail: string

  constructor(kind: PlatformFaultKind, detail = '') {
    super(`${kind}: ${detail}`)
    this.kind = kind
    this.detail = detail
  }
}
