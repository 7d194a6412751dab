import {foldText, type Folded} from '@collate/claims/text'

/** Whether a text has a word, in whichever script either is written. */
export function hasWord({text}: Folded, word: string): boolean {
  return text.includes(foldText(word).text)
}
