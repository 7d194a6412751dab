/** Wrong usage, or a world in which the command cannot do its work: exit status 2 and one sentence. */
export class UsageError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(reason: string, hint?: string) {
    super(reason)
    this.name = 'UsageError'
    this.hint = hint
  }
}
