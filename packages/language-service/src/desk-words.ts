import type {Language} from '@collate/claims'
import type {VFile} from 'vfile'
import {languageOf} from '@collate/findings/language'
import {deskWords as en} from './en/desk-words.ts'
import {deskWords as zh} from './zh/desk-words.ts'

/** What an editor is told in a language. */
export type DeskWords = {
  language: Language
  /** Where a finding points. */
  otherSide: string
  changeTo(expected: string): string
  changeInBoth(expected: string): string
  pin(cite: string): string
  cite(cite: string): string
  waive(rule: string): string
  /** What an edition has: statistics that it cites, and findings that a note answers. */
  counts(statistics: number, noted: number): string
  /** Title of the link from a card to the row of its data. */
  row: string
}

const languages: Record<Language, DeskWords> = {zh, en}

/** The words for a file: in the language of its text, where nobody asks for another. */
export function deskWordsOf(file: VFile, asked?: Language): DeskWords {
  return languages[asked ?? languageOf(file)]
}
