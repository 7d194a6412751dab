import {
  isCompared,
  type ComparedPair,
  type EditionComparison,
  type PassagePair
} from '../comparison/comparison.ts'
import {pairCost, type PairCost} from '../align/pair-cost.ts'
import {anchorWord, readUnit} from '../align/unit.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {namesOf} from '../words/names.ts'

/** How much nearer to the usual length two paragraphs together must come than the one that has a pair. */
const nearer = 0.3
/** By this log ratio a translation is longer or shorter than usual. */
const usual = 0.2

/**
 * Find the paragraphs without a pair that the other edition says in one with the paragraph before or behind: the two
 * together are as long as its translation, and the one alone is too short for it.
 */
export function joinedOn({pairs}: EditionComparison, side: 'here' | 'there'): Set<EditionPassage> {
  const joined = new Set<EditionPassage>()
  if (pairs.every(isCompared)) return joined
  const theirs = side === 'here' ? 'there' : 'here'
  const units = (language: string) =>
    pairs.flatMap(({here, there}) => [here, there].flatMap((d) => (d?.language === language ? d.unit : [])))
  const cost = pairCost(units('zh'), units('en'))
  for (const [index, pair] of pairs.entries()) {
    const lone = pair[side]
    if (isCompared(pair) || lone?.kind !== 'paragraph') continue
    for (const at of [
      pairs.findLastIndex((other, place) => place < index && isText(other)),
      pairs.findIndex((other, place) => place > index && isText(other))
    ]) {
      const near = pairs[at]
      if (!near || !isCompared(near)) continue
      const [own, other] = [near[side], near[theirs]]
      if (!areParagraphs(near) && !(at < index && isHeadingOfMore(own, other))) continue
      if (!namesAll(lone, other)) continue
      const between = at < index ? pairs.slice(at + 1, index) : pairs.slice(index + 1, at)
      if (hasPictureInside(between, side, other, theirs)) joined.add(lone)
      else if (
        fitsWith(lone, own, other, cost) ||
        isLastOf(lone, own, other, cost) ||
        isSentenceOf(lone, own, other, {cost, isBelow: at < index})
      )
        joined.add(lone)
    }
  }
  return joined
}

function areParagraphs({here, there}: ComparedPair): boolean {
  return here.kind === 'paragraph' && there.kind === 'paragraph'
}

/** A heading that the other edition has run together with the sentence below it. */
function isHeadingOfMore(own: EditionPassage, other: EditionPassage): boolean {
  return own.kind === 'heading' && other.kind === 'heading' && own.sentences.length < other.sentences.length
}

/** The picture that stands between the two is inside the one of the other edition, which has it nowhere else there. */
function hasPictureInside(
  between: readonly PassagePair[],
  side: 'here' | 'there',
  other: EditionPassage,
  theirs: 'here' | 'there'
): boolean {
  const own = between.flatMap((pair) => (pair[side]?.kind === 'image' && !pair[theirs] ? [pair[side]] : []))
  return (
    own.length > 0 && other.references.images.some(({span}) => span.start > 0 && span.end < other.text.length)
  )
}

function isText({here, there}: PassagePair): boolean {
  return (here ?? there)!.kind !== 'image'
}

/** Whether a passage has all names of another. */
function namesAll(lone: EditionPassage, {unit}: EditionPassage): boolean {
  return namesOf(lone).every(({text}) => unit.anchors.has(anchorWord(text)))
}

/** A sentence of a long paragraph: it has a word or number that is there and not in the rest, and the rest has fewer sentences. */
function isLastOf(
  lone: EditionPassage,
  own: EditionPassage,
  other: EditionPassage,
  {expected}: PairCost
): boolean {
  const isTied = [...lone.unit.anchors].some(
    (anchor) =>
      /[\p{L}\p{N}]/u.test(anchor) && other.unit.anchors.has(anchor) && !own.unit.anchors.has(anchor)
  )
  if (!isTied || own.sentences.length + lone.sentences.length > other.sentences.length) return false
  return off(own.unit.size + lone.unit.size) < off(own.unit.size)

  function off(size: number): number {
    return Math.abs(Math.log((size + 1) / (expected(other.unit) + 1)))
  }
}

/**
 * One sentence at the begin or the end of a paragraph: as long as that, and with it the paragraph has as many sentences
 * as the one of the other edition and comes nearer to its length.
 */
function isSentenceOf(
  lone: EditionPassage,
  own: EditionPassage,
  other: EditionPassage,
  {cost: {expected}, isBelow}: {cost: PairCost; isBelow: boolean}
): boolean {
  const sentence = isBelow ? other.sentences.at(-1) : other.sentences[0]
  if (lone.sentences.length !== 1 || !sentence) return false
  if (own.sentences.length + 1 !== other.sentences.length) return false
  const unit = readUnit('sentence', other.text.slice(sentence.start, sentence.end))
  const usualSize = expected(other.unit)
  const off = (size: number): number => Math.abs(Math.log((size + 1) / (usualSize + 1)))
  const isAsLong = Math.abs(Math.log((lone.unit.size + 1) / (expected(unit) + 1))) < asLong
  return isAsLong && off(own.unit.size + lone.unit.size) < off(own.unit.size)
}

/** Log ratio of lengths up to which a sentence may be another one. */
const asLong = 0.3

function fitsWith(
  lone: EditionPassage,
  own: EditionPassage,
  other: EditionPassage,
  {expected}: PairCost
): boolean {
  const usualSize = expected(other.unit)
  const off = (size: number): number => Math.abs(Math.log((size + 1) / (usualSize + 1)))
  const together = off(own.unit.size + lone.unit.size)
  return together < usual && together + nearer < off(own.unit.size)
}
