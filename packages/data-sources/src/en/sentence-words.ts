import type {SentenceWords} from '../pdf/sentence-words.ts'

/** What sentences of reports in English say. */
export const sentenceWords: SentenceWords = {
  opening: /^(?:among|of|for|in the case of)\s/i
}
