import {pairCost, unitsPerWord} from '../align/pair-cost.ts'
import {byLanguage} from '../language/by-language.ts'
import {tokenize} from '../text/tokens.ts'
import {isCompared, type ComparedPair, type PassagePair} from './comparison.ts'

/** Beside a block without a pair so much of their words and numbers two passages share that are each other's translation. */
const sharedBesideGap = 0.3
/** Log ratio of lengths, against what is usual, beyond which a part of one passage was left out, or put in. */
const otherLength = 0.5
/** Short texts may differ more, by the root of their length. */
const otherLengthOfShort = 1.2

/**
 * Mark the pairs that may be no translation of each other: beside a block without a pair the wrong one may have been
 * taken, and where one is far longer, more than a number is missing.  That is the business of the rules of structure.
 */
export function markDoubtful(pairs: readonly PassagePair[]): void {
  const units = (side: 'zh' | 'en') =>
    pairs.flatMap(({here, there}) => [here, there].flatMap((d) => (d?.language === side ? d.unit : [])))
  const {similarity} = pairCost(units('zh'), units('en'))
  const shared = pairs.map((pair) => {
    if (!isCompared(pair)) return undefined
    const {zh, en} = byLanguage(pair.here, pair.there)
    return similarity(zh.unit, en.unit)
  })
  const isOtherText = areOthers(shared.filter((share) => share !== undefined))
  for (const [index, pair] of pairs.entries()) {
    if (!isCompared(pair)) continue
    const share = shared[index] ?? 0
    const isBesideGap = [pairs[index - 1], pairs[index + 1]].some((near) => near && !isCompared(near))
    pair.facts.isDoubtful =
      (isBesideGap && share < sharedBesideGap) || (isOtherText && share < sharedInOther) || isFarLonger(pair)
  }
}

/** Whether so many passages share so little that the whole may be the translation of something else. */
function areOthers(shares: readonly number[]): boolean {
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.length >= fewPassages && total / shares.length < sharedOfTranslation
}

/** Two articles of one site share some names in most paragraphs, and a translation many. */
const sharedOfTranslation = 0.4
const fewPassages = 12
/** In two articles of one site passages may share the name of who speaks. */
const sharedInOther = 0.6

function isFarLonger({here, there}: ComparedPair): boolean {
  const {zh, en} = byLanguage(here, there)
  return (
    isFar(zh.tokens.size, en.tokens.size) &&
    // A note of the translator is no part of the text.
    isFar(tokenize(zh.prose).size, tokenize(en.prose).size)
  )
}

function isFar(zh: number, en: number): boolean {
  const [one, other] = [zh / unitsPerWord + 1, en + 1]
  const most = otherLength + otherLengthOfShort / Math.sqrt(Math.max(one, other))
  return Math.abs(Math.log(one / other)) > most
}
