import {pairCost, unitsPerWord} from '../align/pair-cost.ts'
import {byLanguage} from '../language/by-language.ts'
import {tokenize} from '../text/tokens.ts'
import type {EditionPassage} from '../passage/passage.ts'
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
  const isElsewhere = elsewhere(pairs)
  for (const [index, pair] of pairs.entries()) {
    if (!isCompared(pair)) continue
    const share = shared[index] ?? 0
    const isBesideGap =
      [pairs[index - 1], pairs[index + 1]].some((near) => near && !isCompared(near)) ||
      isInListWithGap(pairs, index)
    pair.facts.isDoubtful =
      (isBesideGap && share < sharedBesideGap) ||
      (isOtherText && share < sharedInOther) ||
      isFarLonger(pair) ||
      isElsewhere(pair)
  }
}

/** An item of a list of which some have no pair: the others may have taken the wrong one. */
function isInListWithGap(pairs: readonly PassagePair[], index: number): boolean {
  const isItem = ({here, there}: PassagePair): boolean => (here ?? there)!.kind === 'listItem'
  if (!isItem(pairs[index]!)) return false
  const start = pairs.findLastIndex((pair, at) => at < index && !isItem(pair)) + 1
  const end = pairs.findIndex((pair, at) => at > index && !isItem(pair))
  return pairs.slice(start, end < 0 ? pairs.length : end).some((pair) => !isCompared(pair))
}

/**
 * Whether the words and numbers that a passage alone has, on either side, stand in another passage of the other edition,
 * which has fewer of its own pair: a section that changed its place.
 */
function elsewhere(pairs: readonly PassagePair[]): (pair: ComparedPair) => boolean {
  const places = {here: placesOfWords(pairs, 'here'), there: placesOfWords(pairs, 'there')}
  const partners = new Map(pairs.flatMap(({here, there}) => [[here, there] as const, [there, here] as const]))
  return (pair) => isMoved(pair.here, places.there) || isMoved(pair.there, places.here)

  function isMoved(passage: EditionPassage, found: ReadonlyMap<string, EditionPassage | undefined>): boolean {
    const others = [...passage.unit.anchors].flatMap((anchor) => found.get(anchor) ?? [])
    return [...Map.groupBy(others, (other) => other)].some(
      ([other, {length}]) =>
        length >= fewestMoved &&
        length > moreMoved * sharedWith(passage, partners.get(passage)) &&
        length > moreMoved * sharedWith(other, partners.get(other))
    )
  }
}

function sharedWith({unit}: EditionPassage, partner: EditionPassage | undefined): number {
  return partner ? unit.anchors.intersection(partner.unit.anchors).size : 0
}

/** So many words and numbers, and so many times as many as in its pair, a passage shares with one elsewhere. */
const fewestMoved = 3
const moreMoved = 2

/** The passage that has a word or number, where there is but one in the edition. */
function placesOfWords(pairs: readonly PassagePair[], side: 'here' | 'there') {
  const places = new Map<string, EditionPassage | undefined>()
  for (const pair of pairs) {
    const passage = pair[side]
    for (const anchor of passage?.unit.anchors ?? [])
      places.set(anchor, places.has(anchor) ? undefined : passage)
  }
  return places
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
