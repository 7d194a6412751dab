import type {Language} from '../language.ts'

/** So many words are kept in mind before all are forgotten: more than the articles of a field have. */
const most = 10_000
/** Longer texts are sentences, which nobody writes twice: they are asked of only while they are judged. */
const longest = 40
/** So many sentences are kept, with those beside them. */
const mostSentences = 16

/**
 * What is asked of the same words and names again and again, found once in each language; of a sentence while it is
 * one of the last.
 *
 * What is found is shared: nobody may change it.
 */
export function ofEachWord<T extends boolean | string | object>(
  find: (word: string, language: Language) => T
): (word: string, language: Language) => T {
  const known = {zh: keep<T>(), en: keep<T>()}
  return (word, language) => {
    const isShort = word.length <= longest
    const kept = isShort ? known[language].words : known[language].sentences
    let found = kept.get(word)
    if (found !== undefined) return found
    found = find(word, language)
    if (kept.size >= (isShort ? most : mostSentences)) kept.clear()
    kept.set(word, found)
    return found
  }
}

function keep<T>(): {words: Map<string, T>; sentences: Map<string, T>} {
  return {words: new Map(), sentences: new Map()}
}
