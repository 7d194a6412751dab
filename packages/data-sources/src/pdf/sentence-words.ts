import {sentenceWords as en} from '../en/sentence-words.ts'
import {sentenceWords as zh} from '../zh/sentence-words.ts'

/** What sentences of a language say. */
export type SentenceWords = {
  /** How one begins that speaks of some of all: among women, 在女性中. */
  opening: RegExp
}

/** Whether a sentence begins with those of whom alone it speaks. */
export function opensWithPart(sentence: string): boolean {
  return [zh, en].some(({opening}) => opening.test(sentence))
}
