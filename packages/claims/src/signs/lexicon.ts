import {lexicon as english} from '../en/lexicon/lexicon.ts'
import type {Language} from '../language.ts'
import {compileTerms, type TermIndex} from '../terms.ts'
import {lexicon as chinese} from '../zh/lexicon/lexicon.ts'
import {wordsOf, type Word} from './words.ts'

/** The words of each language, compiled when it is first read. */
export function lexiconOf(language: Language): TermIndex<Word> {
  return (compiled[language] ??= compileTerms(wordsOf(lexicons[language])))
}

const lexicons = {zh: chinese, en: english}
const compiled: Partial<Record<Language, TermIndex<Word>>> = {}
