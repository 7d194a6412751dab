import {sourceNotes as en} from './en/source-notes.ts'
import type {ReaderLanguage} from './language.ts'
import {sourceNotes as zh} from './zh/source-notes.ts'

/** What was done to an input, or left out of it. */
export type NoteKind =
  | 'mark'
  | 'wide'
  | 'gbk'
  | 'separator'
  | 'decimal-comma'
  | 'roles'
  | 'no-value'
  | 'no-number'
  | 'no-period'
  | 'no-label'
  | 'wrong-unit'
  | 'formula'
  | 'several'
  | 'unsaid-period'
  | 'open-year'
  | 'unsure'
  | 'other-base'
  | 'cut'
  | 'counted-in'
  | 'bracketed'
  | 'marked'
  | 'title-year'
  | 'repeated'
  | 'contradicts'
  | 'revised'
  | 'label'
  | 'unit'
  | 'pages'
  | 'scaled'
  | 'not-chosen'

/** Something to tell whoever adds data. */
export type SourceNote = {
  kind: NoteKind
  /** A locator: `a.csv line 3`; `''` for the whole. */
  place: string
  /** As it stands there, or what it was taken for. */
  values: readonly string[]
}

/** Words of one language for notes, by kind. */
export type SourceNoteWording = Record<NoteKind, (...values: string[]) => string>

/** A note in words, without its place. */
export function wordSourceNote({kind, values}: SourceNote, language: ReaderLanguage): string {
  return {zh, en}[language][kind](...values)
}
