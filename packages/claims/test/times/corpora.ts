import type {Language} from '../../src/language.ts'
import {rows as english} from './corpus/en.ts'
import {rows as chinese} from './corpus/zh.ts'
import {noise as englishNoise} from './noise/en.ts'
import {noise as chineseNoise} from './noise/zh.ts'
import type {TimeRow} from './row.ts'
import {sentences as englishSentences} from './sentences/en.ts'
import {sentences as chineseSentences} from './sentences/zh.ts'

/** Ways to say a time, by language. */
export const timeCorpora: Record<Language, TimeRow[]> = {en: english, zh: chinese}

/** Texts that say none. */
export const timeNoises: Record<Language, string[]> = {en: englishNoise, zh: chineseNoise}

/** Sentences of reports, each with all its times. */
export const timeSentences: Record<Language, Array<[sentence: string, ...times: string[]]>> = {
  en: englishSentences,
  zh: chineseSentences
}
