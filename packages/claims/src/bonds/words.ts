import type {Sign} from '../signs/sign.ts'
import type {Word} from '../signs/words.ts'

/** What a word does as one of a class; nothing where a sign is none of it. */
export function wordOf<C extends Word['class']>(
  sign: Sign | undefined,
  name: C
): Extract<Word, {class: C}> | undefined {
  if (sign?.type !== 'word') return undefined
  // Asked of every sign again and again: a loop calls nothing.
  for (const word of sign.words) if (word.class === name) return word as Extract<Word, {class: C}>
  return undefined
}
