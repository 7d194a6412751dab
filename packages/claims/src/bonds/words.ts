import type {Sign} from '../signs/sign.ts'
import type {Word} from '../signs/words.ts'

export function wordOf<C extends Word['class']>(
  sign: Sign | undefined,
  name: C
): Extract<Word, {class: C}> | undefined {
  if (sign?.type !== 'word') return undefined
  return sign.words.find((d): d is Extract<Word, {class: C}> => d.class === name)
}
