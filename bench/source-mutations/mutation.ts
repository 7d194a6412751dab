/** One place of the source that is broken. */
export type SourceMutation = {
  /** From the root of the workspace. */
  file: string
  /** 1-based. */
  line: number
  kind: string
  was: string
  is: string
  /** The whole file without its types, and with the fault. */
  source: string
}
