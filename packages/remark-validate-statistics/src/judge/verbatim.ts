import {findQuantities, type Claim} from '@collate/claims'
import {kindOfNumber} from '@collate/claims/quantities'
import {languageOfTag} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import {equal, parseFraction} from '@collate/judge/numbers'

/** Whether the words stored of a source hold the quantity as a quotation writes it; true where none are stored. */
export function isVerbatim({quantity}: Claim, {quote, source}: Observation): boolean {
  if (quote === undefined) return true
  const language = languageOfTag(source.language) ?? 'en'
  return findQuantities(quote, language).some(
    (quoted) =>
      kindOfNumber(quoted) === kindOfNumber(quantity) &&
      quoted.hedge === quantity.hedge &&
      equal(parseFraction(quoted.value), parseFraction(quantity.value))
  )
}
