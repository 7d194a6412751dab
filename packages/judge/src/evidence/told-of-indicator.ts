import type {Language} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {Indicator, Observation} from '@collate/statistics'

/** What is asked of the words of an indicator for each hypothesis again, found once in each language. */
export function toldOfIndicator<T>(
  find: (indicator: Indicator, language: Language) => T
): (indicator: Indicator, language: Language) => T {
  const known = {zh: new WeakMap<Indicator, {found: T}>(), en: new WeakMap<Indicator, {found: T}>()}
  return (indicator, language) => {
    let kept = known[language].get(indicator)
    if (!kept) known[language].set(indicator, (kept = {found: find(indicator, language)}))
    return kept.found
  }
}

/** What is asked of an indicator and of the category and population of one of its rows, found once for all rows of the two. */
export function toldOfCell<T>(
  find: (row: Observation, indicator: Indicator, language: Language) => T
): (row: Observation, indicator: Indicator, language: Language) => T {
  const known = toldOfIndicator(() => new Map<string, {found: T}>())
  return (row, indicator, language) => {
    const cells = known(indicator, language)
    const key = `${row.indicator.package}/${row.indicator.id} ${row.population.id} ${row.category?.id ?? ''}`
    let kept = cells.get(key)
    if (!kept) cells.set(key, (kept = {found: find(row, indicator, language)}))
    return kept.found
  }
}

/** The terms of an indicator, group by group, as they are folded. */
export const foldedTerms = toldOfIndicator(({terms}, language) =>
  terms[language].map((group) => group.map((term) => foldText(term).text))
)
