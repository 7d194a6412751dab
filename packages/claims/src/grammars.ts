import {grammar as english} from './en/quantities.ts'
import type {Language} from './language.ts'
import type {Grammars} from './quantities/scan.ts'
import {startsOf} from './quantities/tables.ts'
import {grammar as chinese} from './zh/quantities.ts'

const grammars: Record<Language, Grammars> = {
  zh: {grammar: chinese, foreign: english, starts: startsOf(chinese, english)},
  en: {grammar: english, foreign: chinese, starts: startsOf(english, chinese)}
}

/** The grammar of a language, with that of the other one. */
export function grammarsOf(language: Language): Grammars {
  return grammars[language]
}
