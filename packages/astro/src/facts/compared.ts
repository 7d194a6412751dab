import {textsIn, type Language} from '../texts/text.ts'
import type {ShownFact} from './fact.ts'

/** How a fact was compared, in the words of a language. */
type DescribedComparison = {
  /** Words of the text; `about`: the facet that they speak of, and where they stand. */
  compared: Array<{words: string; about: string; isLast: boolean}>
  /** Facets that the sentence leaves out; `''` where it says all. */
  unsaid: string
}

/** What the number says itself stands nowhere else. */
const ofNumber: ReadonlySet<ShownFact['unsaid'][number]> = new Set(['value', 'unit', 'hedge'])

/** Say by which words a fact was compared, and what its sentence leaves out. */
export function describeCompared(
  {compared, unsaid}: Pick<ShownFact, 'compared' | 'unsaid'>,
  language: Language
): DescribedComparison {
  const {facets, strengths, elsewhere, differs, commaSeparator, listSeparator} = textsIn(language)
  return {
    compared: compared.map(({facet, words, strength, agrees, in: beside}, index) => {
      const place = beside ? [elsewhere[beside]] : ofNumber.has(facet) ? [] : [strengths[strength]]
      const about = [facets[facet], ...place, ...(agrees ? [] : [differs])].join(commaSeparator)
      return {words, about, isLast: index === compared.length - 1}
    }),
    unsaid: unsaid.map((facet) => facets[facet]).join(listSeparator)
  }
}
