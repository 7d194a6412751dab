import type {Language} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import {judgingWords} from '../language/judging.ts'

/** A word as its forms begin. */
export function wordStem(word: string, language: Language): string {
  return foldText(word).text.replace(judgingWords[language].ending, '')
}
