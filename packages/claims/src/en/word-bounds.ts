import type {WordBounds} from '../signs/word-bounds.ts'

/** Words of English: what is found is a whole word already, for spaces part words. */
export function wordBounds(text: string): WordBounds {
  return {
    isAlone: () => true,
    beginsWord: () => true,
    cut: ({start, end}) =>
      [...text.slice(start, end).matchAll(/[^\s]+/gu)].map(({0: word, index}) => ({
        start: start + index,
        end: start + index + word.length
      }))
  }
}
