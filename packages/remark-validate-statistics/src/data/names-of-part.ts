import type {Language} from '@collate/claims'
import {saysLittle, wordBoundsOf} from '@collate/claims/reading'
import {languageWords} from '../language-words.ts'

/**
 * What the names of a part say beside those of its whole: with a probable disorder, of children aged 11 to 16 with a
 * probable disorder. A table has the whole in one head and this in another.
 */
export function namesOfPart(
  names: readonly string[],
  wholes: readonly string[],
  language: Language
): string[] {
  const rests = names.flatMap((name) =>
    wholes.flatMap((whole) =>
      name.startsWith(whole)
        ? [name.slice(whole.length)]
        : name.endsWith(whole)
          ? [name.slice(0, -whole.length)]
          : []
    )
  )
  const tells = (rest: string): boolean => {
    const words = wordBoundsOf(rest, language).cut({start: 0, end: rest.length})
    // One word alone may be said of anybody.
    return words.length > 1 && words.some(({start, end}) => !saysLittle(rest.slice(start, end), language))
  }
  return [
    ...new Set(rests.map((rest) => rest.trim().replace(languageWords[language].ofDescription, '')))
  ].filter((rest) => !names.includes(rest) && tells(rest))
}
