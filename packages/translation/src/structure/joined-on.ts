import {isCompared, type EditionComparison, type PassagePair} from '../comparison/comparison.ts'
import {pairCost, type PairCost} from '../align/pair-cost.ts'
import {anchorWord} from '../align/unit.ts'
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
    for (const near of [pairs.slice(0, index).findLast(isText), pairs.slice(index + 1).find(isText)]) {
      if (!near || !isCompared(near) || near.here.kind !== 'paragraph' || near.there.kind !== 'paragraph')
        continue
      if (namesAll(lone, near[theirs]) && fitsWith(lone, near[side], near[theirs], cost)) joined.add(lone)
    }
  }
  return joined
}

function isText({here, there}: PassagePair): boolean {
  return (here ?? there)!.kind !== 'image'
}

/** Whether a passage has all names of another. */
function namesAll(lone: EditionPassage, {unit}: EditionPassage): boolean {
  return namesOf(lone).every(({text}) => unit.anchors.has(anchorWord(text)))
}

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
