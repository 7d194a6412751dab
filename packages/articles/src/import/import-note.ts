import type {Language} from '../article.ts'
import {wordings as en} from './en/wordings.ts'
import type {Wordings} from './wordings.ts'
import {wordings as zh} from './zh/wordings.ts'

/** What an import did: `changed` and `left-out` say what it made of the text, `unknown` what it could not know. */
export type ImportNote = {
  kind: 'changed' | 'left-out' | 'unknown'
  what: keyof Wordings
  /** Line of the raw text, 1-based; absent where it concerns the whole. */
  line?: number
  /** What the wording speaks of: the text as it was, then what became of it. */
  values: readonly string[]
}

const languages: Record<Language, Wordings> = {zh, en}

/** Say it, in the language of the article. */
export function wordNote({what, values}: ImportNote, language: Language): string {
  return languages[language][what](...values)
}
