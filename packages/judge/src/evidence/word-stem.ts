import {ofEachWord} from '@collate/claims/reading'
import {foldText} from '@collate/claims/text'
import {judgingWords} from '../language/judging.ts'

/** A word as its forms begin. */
export const wordStem = ofEachWord((word, language): string =>
  foldText(word).text.replace(judgingWords[language].ending, '')
)
