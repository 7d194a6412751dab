import type {Language, Localized} from '@collate/claims'
import type {ElementWords} from '../element-words.ts'
import {elementWords as en} from '../en/element-words.ts'
import {elementWords as zh} from '../zh/element-words.ts'

const words: Localized<ElementWords> = {zh, en}

/** Words round what an article says, in its language. */
export function elementWordsOf(language: Language = 'en'): ElementWords {
  return words[language]
}
