import type {Sign} from '../signs/sign.ts'
import type {Word} from '../signs/words.ts'

/** What a word does as one of a class; nothing where a sign is none of it. */
export function wordOf<C extends Word['class']>(
  sign: Sign | undefined,
  name: C
): Extract<Word, {class: C}> | undefined {
  if (sign?.type !== 'word') return undefined
  return sign.words.find((d): d is Extract<Word, {class: C}> => d.class === name)
}
