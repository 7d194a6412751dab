import type {Language} from '../language.ts'

/** So many words are kept in mind before all are forgotten: more than the articles of a field have. */
const most = 10_000
/** Longer texts are clauses, which nobody writes twice. */
const longest = 40

/**
 * What is asked of the same words and names again and again, found once in each language.
 *
 * What is found is shared: nobody may change it.
 */
export function ofEachWord<T extends boolean | string | object>(
  find: (word: string, language: Language) => T
): (word: string, language: Language) => T {
  const known = {zh: new Map<string, T>(), en: new Map<string, T>()}
  return (word, language) => {
    const kept = known[language]
    let found = kept.get(word)
    if (found !== undefined) return found
    found = find(word, language)
    if (word.length > longest) return found
    if (kept.size >= most) kept.clear()
    kept.set(word, found)
    return found
  }
}
