import type {SentenceWords} from '../pdf/sentence-words.ts'

/** What sentences of reports in Chinese say. */
export const sentenceWords: SentenceWords = {
  opening: /^(?:在|对)?[^，。；0-9]{2,24}[中里内]，/
}
