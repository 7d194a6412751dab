import type {EditionPassage} from './passage.ts'

/**
 * What several rules and the neighbours of a passage ask of its words, found once.
 *
 * It is kept by the tokens of the passage, which are the same as long as its words are: of a text that is written on,
 * nothing is looked for again in what has not changed.  What is found is shared: nobody may change it.
 *
 * @param find - goes by nothing but the language and the words of a passage: text, prose, sentences, tokens, facts, times, terms
 */
export function ofEachPassage<T extends object, Read extends Pick<EditionPassage, 'tokens'> = EditionPassage>(
  find: (passage: Read) => T
): (passage: Read) => T {
  const known = new WeakMap<EditionPassage['tokens'], T>()
  return (passage) => {
    let found = known.get(passage.tokens)
    if (!found) known.set(passage.tokens, (found = find(passage)))
    return found
  }
}
