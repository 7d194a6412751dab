import type {Quantity} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {Passage} from '../extract/passage.ts'
import type {ArticleContext} from './context.ts'
import {languageWords} from '../language-words.ts'

/** No words before a noun are longer. */
const widest = 24

/**
 * Find what is said of nobody or of each of those whom statistics are about: no tea house, 家家茶馆.
 *
 * Which nouns these are is known from the data alone.
 *
 * @param known - what has been read of the passage
 */
export function findQuantified(
  {text, language: own}: Passage,
  {library, language: article}: ArticleContext,
  known: readonly Quantity[]
): Quantity[] {
  const language = own ?? article
  const folded = foldText(text)
  if (!languageWords[language].hasQuantifier.test(folded.text)) return []
  return library
    .everyPopulation(language)
    .find(folded)
    .flatMap(({start, end}) => {
      const at = folded.indexOf(start)
      const before = folded.text.slice(Math.max(0, at - widest), at)
      return languageWords[language].quantifiers.flatMap(({word, value}): Quantity[] => {
        const found = word.exec(before)
        const from = found ? folded.at(at - before.length + found.index) : end
        if (!found || known.some((d) => d.start < end && from < d.end)) return []
        return [{start: from, end, kind: 'percent', value, step: '1', hedge: 'exactly'}]
      })
    })
}
