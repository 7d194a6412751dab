import type {Claim, Span, Vocabulary} from './claim.ts'
import {bindAmountsAgain} from './claims/amounts.ts'
import {bindCategories} from './claims/categories.ts'
import {bindComparisons} from './claims/comparisons.ts'
import {bindDetails} from './claims/details.ts'
import {bindNotions} from './claims/notions.ts'
import {findPairs} from './claims/pairs.ts'
import {bindPeriods} from './claims/periods.ts'
import {bindPopulations} from './claims/populations.ts'
import {readSentence} from './claims/reading.ts'
import {bindRestated} from './claims/restated.ts'
import {bindSteadiness} from './claims/steadiness.ts'
import {bindTrends} from './claims/trends.ts'
import {unfoldClaim} from './claims/unfold.ts'
import {findValueLists, spreadChanges} from './claims/values.ts'
import {quantitiesIn} from './find-quantities.ts'
import {foldText} from './fold/fold-text.ts'
import type {Language} from './language.ts'

/**
 * Read what a sentence says of each quantity in it.
 *
 * Years are times of claims, not claims; nor are quantities that are part of a
 * name or of a time (全部受访者, 过去两年).
 *
 * @param sentence - visible text of one sentence, as `findSentences` finds them
 * @param vocabulary - names of populations and categories in the language of the sentence
 * @param stats - where the text of each `<Stat>` stands in the sentence, in order; times and
 *   populations in one are not read for the claims of another
 * @returns one claim for each quantity, in order; offsets are into `sentence`
 */
export function readClaims(
  sentence: string,
  language: Language,
  vocabulary: Vocabulary,
  stats: readonly Span[] = []
): Claim[] {
  const folded = foldText(sentence)
  const cited = stats.map(({start, end}) => ({start: folded.indexOf(start), end: folded.indexOf(end)}))
  const quantities = quantitiesIn(folded, language, cited)
  if (quantities.length === 0) return []
  const reading = readSentence(folded, quantities, language, vocabulary, cited)
  if (reading.drafts.length === 0) return []
  const pairs = findPairs(reading)
  const lists = findValueLists(reading)
  bindTrends(reading, pairs)
  bindAmountsAgain(reading)
  bindComparisons(reading)
  spreadChanges(lists)
  bindNotions(reading, pairs)
  bindSteadiness(reading)
  bindDetails(reading)
  const timed = bindPeriods(reading, pairs, lists)
  bindPopulations(reading, lists, timed)
  bindCategories(reading, lists, timed)
  bindRestated(reading)
  return reading.drafts.map(({claim}) => unfoldClaim(claim, folded))
}
