import type {SourceNote} from './note.ts'

/** A value that was read, before it has a place in a data package. */
export type DraftRow = {
  period: string
  /** Labels as the input has them; absent: not said. */
  population?: string
  category?: string
  value: string
  precision?: string
  n?: string
  /** `provisional`, `forecast`: where the source says so. */
  status?: string
  locator: string
  quote?: string
}

/** What was read of an input. */
export type ValueDraft = {
  rows: DraftRow[]
  notes: SourceNote[]
  /** Of sentences: the words that were looked for, and on which pages. */
  sought?: {terms: readonly string[]; pages: readonly number[]}
}
