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
  const {ofDescription, inPlace} = languageWords[language]
  const found = rests.flatMap((text): string[] => {
    const rest = text.trim().replace(ofDescription, '')
    const words = wordBoundsOf(rest, language).cut({start: 0, end: rest.length})
    if (words.every(({start, end}) => saysLittle(rest.slice(start, end), language))) return []
    // One word alone may be said of anybody, but not where it says in what: in London, private renters spent 46%.
    return words.length > 1 ? [rest] : [inPlace(rest)]
  })
  return [...new Set(found)].filter((rest) => !names.includes(rest))
}
