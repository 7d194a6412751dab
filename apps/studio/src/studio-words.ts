import type {HeadField} from '@collate/language-service'
import type {StudioLanguage} from './language.ts'
import {studioWords as en} from './en/studio-words.ts'
import {studioWords as zh} from './zh/studio-words.ts'

/** All that the studio says. */
export type StudioWords = {
  title: string
  open: string
  save: string
  cite: string
  /** The door to the page as readers will see it. */
  reader: string
  noReader: string
  /** Where the published site has no page of an article at all. */
  noPage: string
  /** The door to a pull request. */
  pull: string
  article: string
  articles: string
  packages: string
  /** What it is for, and where texts go: nowhere. */
  welcome: readonly string[]
  editions: Record<StudioLanguage, string>
  /** The form over the head of an edition. */
  head: string
  headFields: Record<HeadField['key'], string>
  /** What may be done with the text that an article is made of. */
  rights: Readonly<Record<string, string>>
  findings: string
  others: string
  noFindings: string
  checking: string
  /** How much was found of each severity. */
  counts(errors: number, warnings: number, notes: number): string
  severities: Record<1 | 2 | 3, string>
  line(line: number): string
  fixes: string
  atCaret: string
  nothingAtCaret: string
  row(path: string, line: number): string
  search: string
  searching: string
  nothingFound: string
  close: string
  written(names: string): string
  downloaded(names: string): string
  refused(names: string): string
  nothingToSave: string
  readOnly: string
  noPublication(folder: string): string
  noArticles: string
  missingEdition: string
  fault(reason: string): string
}

const languages: Record<StudioLanguage, StudioWords> = {zh, en}

/** What the studio says in a language. */
export function studioWordsIn(language: StudioLanguage): StudioWords {
  return languages[language]
}
