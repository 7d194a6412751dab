import type {Language} from '@collate/articles'
import {whenWords as en} from '../en/when.ts'
import {whenWords as zh} from '../zh/when.ts'
import type {WhenWords} from './when-words.ts'

/** How each language writes times. */
export const whenWordsOf: Readonly<Record<Language, WhenWords>> = {zh, en}

/** The same one after the other, for texts that may have words of any. */
export const allWhenWords: readonly WhenWords[] = [zh, en]
