import type {Localized} from '@collate/findings/language'

/** What an attribute must look like. */
export type Form = {
  test(value: string): boolean
  /** As a message names it. */
  expected: string
  /** What is wrong with a value that fails, where that can be told. */
  explain?(value: string): Explained | undefined
}

/** Why a value is wrong, and what was probably meant. */
export type Explained = {note: Localized; meant?: string}
