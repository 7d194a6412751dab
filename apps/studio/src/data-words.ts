import type {DataFinding, DataTableName} from '@collate/language-service'
import type {StudioLanguage} from './language.ts'
import {dataWords as en} from './en/data-words.ts'
import {dataWords as zh} from './zh/data-words.ts'

/** What a field of a form is called, and what goes into it. */
export type FieldWords = {label: string; hint?: string}

/** What the studio says of data. */
export type DataWords = {
  /** What each table is called, what it holds, and what its doors say. */
  tables: Record<DataTableName, {name: string; about: string; add: string; change: string}>
  /** By the names of columns; `table.column` where a column means another thing in one table. */
  fields: Record<string, FieldWords>
  /** What the words of short lists mean, by column and word. */
  choices: Record<string, Record<string, string>>
  /** How many rows a table has. */
  rows(count: number): string
  /** The door of a row. */
  change(row: string): string
  filter: string
  showAll(count: number): string
  notShown(count: number): string
  broken: string
  empty: string
  more: string
  required: string
  nothingChosen: string
  keep: string
  keepAnyway: string
  remove: string
  removeSurely: string
  cancel: string
  kept: string
  removed: string
  rowFine: string
  rowCounts(errors: number, warnings: number): string
  elsewhere: string
  findings: string
  severities: Record<DataFinding['severity'], string>
  counts(errors: number, warnings: number, missing: number): string
  fine: string
  newPackage: string
  paste: string
  /** What is read of a table, and that its other half is asked for. */
  pasteAbout: string
  pasteText: string
  pasteFirst: string
  pastePeriod: string
  pasteNames: string
  pasteNothing: string
  putIn: string
  otherName(label: string): string
  pasted(values: number): string
  /** What a package is, and that its files are written. */
  packageAbout: string
  packageTitle: string
  makePackage: string
  packageRefused: string
  packageMade: string
  ask: string
  asking: string
  sentences: string
  sentencesHold: string
}

const languages: Record<StudioLanguage, DataWords> = {zh, en}

/** What the studio says of data in a language. */
export function dataWordsIn(language: StudioLanguage): DataWords {
  return languages[language]
}
