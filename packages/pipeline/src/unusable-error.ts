/** What was asked cannot be done: a directory that is not there, a selection of nothing. */
export class UnusableError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(reason: string, hint?: string) {
    super(reason)
    this.name = 'UnusableError'
    this.hint = hint
  }
}
