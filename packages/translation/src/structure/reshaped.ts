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
/** How much better the lengths have to fit with a block than without it. */
const better = 0.3

/**
 * Find the blocks without a pair that the other edition has in another shape: a list that is one paragraph there, a
 * table that is text, options that are code.  Length tells: what stands in the same gap, or a block beside it that is
 * as much too long.
 */
export function reshapedPassages({pairs}: EditionComparison): Set<EditionPassage> {
  const reshaped = new Set<EditionPassage>()
  for (let start = 0; start < pairs.length; start++) {
    if (isCompared(pairs[start]!)) continue
    let end = start
    while (end < pairs.length && !closesGap(pairs[end]!)) end++
    const gap = pairs.slice(start, end).filter((pair) => !isCompared(pair))
    const near = [pairs[start - 1], pairs[end]].flatMap((pair) => (pair && isCompared(pair) ? pair : []))
    for (const side of ['here', 'there'] as const)
      if (isReshaped(gap, near, side)) for (const pair of gap) if (pair[side]) reshaped.add(pair[side])
    start = end
  }
  return reshaped
}

/** A heading above the picture in one edition, and below it in the other, is there in both. */
function closesGap(pair: PassagePair): boolean {
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
  if (theirs > 0 && difference(own, theirs) < usualDifference) return true
  return near.some((pair) => {
    const [mine, others] = [sizeOf(pair[side]), sizeOf(pair[other])]
    const together = difference(mine + own, others + theirs)
    const alone = difference(mine, others)
    // An item beside a paragraph: the list has another shape there.
    if (pair.here.kind !== pair.there.kind) return together < usualDifference && together < alone
    return together < usualDifference && alone > usualDifference && together < alone - better
  })
}

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
