import type {Localized} from '@collate/claims'
import {words as en} from './en/words.ts'
import type {LanguageWords} from './words.ts'
import {words as zh} from './zh/words.ts'

/** The words of each language. */
export const languageWords: Localized<LanguageWords> = {zh, en}

/** The same one after the other, for texts that may hold words of any. */
export const wordsOfAll: readonly LanguageWords[] = [zh, en]
