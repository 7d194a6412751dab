import {baseForm, ofEachWord} from '@collate/claims/reading'
import {foldText} from '@collate/claims/text'
import {judgingWords} from '../language/judging.ts'

/** A word as its forms begin. */
export const wordStem = ofEachWord((word, language): string =>
  baseForm(foldText(word).text, language).replace(judgingWords[language].ending, '')
)
