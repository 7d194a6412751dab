import {findQuantities, type Language} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {languageWords} from '../language-words.ts'

/**
 * Whom a category can be ranked among, the likeliest first: others are several taken together, and nobody ranks one
 * after them; the ten largest may be.
 */
export function rivalNamesOf(
  rows: readonly Observation[],
  own: readonly Observation[]
): Array<readonly Observation[]> {
  const single = rows.filter((row) => own.includes(row) || !isRest(row))
  const alone = single.filter((row) => own.includes(row) || !isSeveral(row))
  return alone.length > own.length ? [alone, single] : [single]
}

const languages: readonly Language[] = ['zh', 'en']

function isRest({category}: Observation): boolean {
  return languages.some((language) => languageWords[language].restName.test(category?.label[language] ?? ''))
}

/** The ten largest, 前五名: a name that says how many it is of. */
function isSeveral({category}: Observation): boolean {
  return languages.some((language) =>
    findQuantities(category?.label[language] ?? '', language).some(
      ({kind, upper}) => kind === 'count' || (kind === 'ordinal' && upper !== undefined)
    )
  )
}
