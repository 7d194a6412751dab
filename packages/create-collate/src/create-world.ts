import type {EditionLanguage} from './answers.ts'

/** What making a publication needs of the world. */
export type CreateWorld = {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  out: {write: (text: string) => unknown}
  err: {write: (text: string) => unknown}
  /** Of the person who asks. */
  language: EditionLanguage
  /** Whether there is a terminal with somebody to answer questions. */
  canAsk: boolean
  /** How it was called: `collate init`. */
  command: string
}
