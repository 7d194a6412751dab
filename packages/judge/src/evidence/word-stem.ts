import {baseForm, ofEachWord} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import {judgingWords} from '../language/judging.ts'

/** A word as its forms begin. */
export const wordStem = ofEachWord((word, language): string =>
  baseForm(foldWord(word), language).replace(judgingWords[language].ending, '')
)
