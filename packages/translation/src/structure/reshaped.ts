import {
  isCompared,
  type ComparedPair,
  type EditionComparison,
  type PassagePair
} from '../comparison/comparison.ts'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {tokenize} from '../text/tokens.ts'

/** Log ratio of lengths up to which two texts may say the same. */
const usualDifference = 0.4
/** The same for two that have their words and numbers in common. */
const differenceOfSame = 0.8
/** How much better the lengths have to fit with a block than without it. */
const better = 0.3

/**
 * Find the blocks without a pair that the other edition has in another shape: a list that is one paragraph there, a
 * table that is text, options that are code.  Length tells: what stands in the same gap, or a block beside it that is
 * as much too long.
 */
export function reshapedPassages({pairs}: EditionComparison): Set<EditionPassage> {
  const reshaped = new Set<EditionPassage>()
  const texts = [undefined, ...pairs.filter(closesGap), undefined]
  const gaps = gapsBetween(pairs)
  for (const [index, gap] of gaps.entries()) {
    for (const heading of headingsAround(gap)) reshaped.add(heading)
    const near = [texts[index], texts[index + 1]].filter((pair) => pair !== undefined)
    for (const [side] of sides) if (isReshaped(gap, near, side)) add(gap, side)
  }
  // A list of which one item has all the others as its lines: above and below it.
  for (const [index, pair] of texts.slice(1, -1).entries()) {
    const around = [...gaps[index]!, ...gaps[index + 1]!]
    if (!pair || gaps[index]!.length === 0 || gaps[index + 1]!.length === 0) continue
    // What both editions have there changed its place.
    for (const [side, other] of sides)
      if (sizeIn(around, other) === 0 && isReshaped(around, [pair], side)) add(around, side)
  }
  return reshaped

  function add(gap: readonly PassagePair[], side: 'here' | 'there'): void {
    for (const pair of gap) if (pair[side]) reshaped.add(pair[side])
  }
}

/** What has no pair between each two texts that have one, and before and behind all. */
function gapsBetween(pairs: readonly PassagePair[]): PassagePair[][] {
  const gaps: PassagePair[][] = [[]]
  for (const pair of pairs) {
    if (closesGap(pair)) gaps.push([])
    else if (!isCompared(pair)) gaps.at(-1)!.push(pair)
  }
  return gaps
}

const sides = [
  ['here', 'there'],
  ['there', 'here']
] as const

/** A heading above the picture in one edition, and below it in the other, is there in both. */
function closesGap(pair: PassagePair): pair is ComparedPair {
  return isCompared(pair) && pair.here.kind !== 'image'
}

function isReshaped(
  gap: readonly PassagePair[],
  near: readonly ComparedPair[],
  side: 'here' | 'there'
): boolean {
  const other = side === 'here' ? 'there' : 'here'
  const [own, theirs] = [sizeIn(gap, side), sizeIn(gap, other)]
  if (own === 0) return false
  const most = sharesWords(gap) ? differenceOfSame : usualDifference
  if (theirs > 0 && difference(own, theirs) < most) return true
  return near.some((pair) => {
    const [mine, others] = [sizeOf(pair[side]), sizeOf(pair[other])]
    const together = difference(mine + own, others + theirs)
    const alone = difference(mine, others)
    // An item beside a paragraph: the list has another shape there.
    if (pair.here.kind !== pair.there.kind) return together < usualDifference && together < alone
    return together < usualDifference && alone > usualDifference && together < alone - better
  })
}

/** The only heading of a gap in both editions: above a picture in one of them, and below it in the other. */
function headingsAround(gap: readonly PassagePair[]): EditionPassage[] {
  const [here = [], there = []] = (['here', 'there'] as const).map((side) =>
    gap.flatMap((pair) => (pair[side]?.kind === 'heading' ? [pair[side]] : []))
  )
  const [mine, theirs] = [here[0], there[0]]
  if (here.length !== 1 || there.length !== 1 || !mine || !theirs) return []
  return difference(sizeOf(mine), sizeOf(theirs)) < differenceOfSame ? [mine, theirs] : []
}

/** Whether what the two editions have in a gap has the same words and numbers, where it has several. */
function sharesWords(gap: readonly PassagePair[]): boolean {
  const [here, there] = (['here', 'there'] as const).map(
    (side) => new Set(gap.flatMap((pair) => [...(pair[side]?.unit.anchors ?? [])]))
  ) as [Set<string>, Set<string>]
  const shared = here.intersection(there).size
  return shared >= fewestShared && shared > Math.min(here.size, there.size) * mostShared
}

/** So many words and numbers, and such a share of those of the shorter one. */
const fewestShared = 4
const mostShared = 0.6

function sizeIn(gap: readonly PassagePair[], side: 'here' | 'there'): number {
  return gap.reduce((sum, pair) => sum + (pair[side] ? sizeOf(pair[side]) : 0), 0)
}

/** Size in words of English, of code as well. */
function sizeOf({kind, language, tokens, references}: EditionPassage): number {
  const {size, han} = kind === 'code' ? tokenize(references.codes[0]?.value ?? '') : tokens
  const {isHan, unitsPerWord} = languageTables[language]
  // Code has few words of its edition.
  return kind === 'code' && isHan && han === 0 ? size : size / unitsPerWord
}

function difference(one: number, other: number): number {
  return Math.abs(Math.log((one + 1) / (other + 1)))
}
