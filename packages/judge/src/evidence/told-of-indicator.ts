import type {Language} from '@collate/claims'
import type {Indicator} from '@collate/statistics'

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
