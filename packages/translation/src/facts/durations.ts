import {findQuantities, type Claim, type Quantity} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import type {Language} from '@collate/articles'

/**
 * Read how many years a sentence speaks of where these are no claim but the time of one: 过去五年, over the past
 * five years, 连续三年.
 *
 * 三年前 and three years ago are years of their own, and compared as such.
 *
 * @param claims - what the sentence claims besides
 */
export function readDurations(sentence: string, language: Language, claims: readonly Claim[]): Claim[] {
  const {hint, ago} = words[language]
  const folded = foldText(sentence)
  if (!hint.test(folded.text)) return []
  return findQuantities(sentence, language)
    .filter(({start, end, kind, unit}) => {
      const isOwn = claims.some((claim) => claim.quantity.start < end && start < claim.quantity.end)
      return kind === 'measure' && unit === 'a' && !isOwn && !ago.test(folded.between(end))
    })
    .map((found): Claim => {
      const {start, end} = found
      // 近五年 and 短短五年 are the last five years and five years: no fewer, and no fact of their own.
      const quantity: Quantity = {...found, hedge: 'exactly'}
      delete quantity.tone
      return {quantity, clause: {start, end}, directions: [], categories: []}
    })
}

const words = {
  zh: {hint: /(?<!\d{3})[\d一二两三四五六七八九十]\s?年/, ago: /^(?:之?前|以前)/},
  en: {
    hint: /(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)[- ][a-z ]{0,14}years?\b/i,
    ago: /^ (?:ago|earlier|before|prior|previously)\b/
  }
}
