import {languageTables} from '../language/languages.ts'
import type {AlignedUnit} from './unit.ts'

const gapCost = 3.2
const asideCost = 1.2
const noticeCost = 2.2
/** Words, or characters. */
const longestLabel = 15

const kindCost = 2.5
const depthCost = 0.6
const endCost = 0.8
const setApartCost = 0.3
const sharedGain = 1.5
const nothingSharedCost = 1.2
const oneSidedCost = 0.6

/** Chinese units per English word. */
export const unitsPerWord = languageTables.zh.unitsPerWord / languageTables.en.unitsPerWord
const usualLogRatio = Math.log(unitsPerWord)
const spread = 0.19
const spreadOfShort = 1.2

const textKinds = new Set(['heading', 'paragraph', 'listItem', 'tableRow', 'sentence'])

/** Weighs how much two units look like each other's translation. */
export type PairCost = {
  /** Below zero for a good pair; `Infinity` where kinds can never be a pair. */
  cost(zh: AlignedUnit, en: AlignedUnit): number
  /** Weighted share of common anchors, 0–1; `undefined` where neither has any. */
  similarity(zh: AlignedUnit, en: AlignedUnit): number | undefined
  /** How long the translation of a unit of these sequences is in this pair of them. */
  expected(unit: AlignedUnit): number
  /** Whether two units, of one language each, share an anchor that no other unit has. */
  isOnlyIn(one: AlignedUnit, other: AlignedUnit): boolean
  /** Whether both sequences have an anchor, or one of them has it, and once: what one has often the other calls otherwise. */
  whereIs(anchor: string): 'both' | 'once' | undefined
}

/**
 * Prepare the comparison of two sequences.
 *
 * An anchor counts only where both sequences have it, and less the more units
 * it occurs in: a product named in every paragraph says little.
 */
export function pairCost(zh: readonly AlignedUnit[], en: readonly AlignedUnit[]): PairCost {
  const times = [count(zh), count(en)] as const
  const weights = anchorWeights(...times)
  const totals = new Map<AlignedUnit, number>()

  const chinese = new Set(zh)
  const perWord = ratioOf(zh, en)

  return {cost, similarity, expected, isOnlyIn, whereIs}

  function expected(unit: AlignedUnit): number {
    return chinese.has(unit) ? unit.size / perWord : unit.size * perWord
  }

  function isOnlyIn(one: AlignedUnit, other: AlignedUnit): boolean {
    return [...one.anchors].some((anchor) => other.anchors.has(anchor) && weights.get(anchor) === onlyOnce)
  }

  function whereIs(anchor: string): 'both' | 'once' | undefined {
    if (weights.has(anchor)) return 'both'
    return times.some((side) => side.get(anchor) === 1) ? 'once' : undefined
  }

  function cost(left: AlignedUnit, right: AlignedUnit): number {
    const kind = kindMismatch(left, right)
    if (kind === Infinity) return Infinity
    return kind + lengthCost(left, right) + anchorCost(left, right)
  }

  function anchorCost(left: AlignedUnit, right: AlignedUnit): number {
    const share = similarity(left, right)
    if (share === undefined) return 0
    if (share > 0) return nothingSharedCost - (nothingSharedCost + sharedGain) * Math.sqrt(share)
    return total(left) > 0 && total(right) > 0 ? nothingSharedCost : oneSidedCost
  }

  function similarity(left: AlignedUnit, right: AlignedUnit): number | undefined {
    const sum = total(left) + total(right)
    if (sum === 0) return undefined
    const [small, large] = left.anchors.size < right.anchors.size ? [left, right] : [right, left]
    let common = 0
    for (const anchor of small.anchors) if (large.anchors.has(anchor)) common += weights.get(anchor) ?? 0
    return (2 * common) / sum
  }

  function total(unit: AlignedUnit): number {
    let sum = totals.get(unit)
    if (sum === undefined) {
      sum = 0
      for (const anchor of unit.anchors) sum += weights.get(anchor) ?? 0
      totals.set(unit, sum)
    }
    return sum
  }
}

/** What an anchor weighs that each sequence has once. */
const onlyOnce = 1 / Math.sqrt(2)

/** How far from the usual one the ratio of an article may be: beyond it text was left out. */
const widestRatio = 1.25

/** Chinese units for each English word of these paragraphs. */
function ratioOf(zh: readonly AlignedUnit[], en: readonly AlignedUnit[]): number {
  const [units, words] = [zh, en].map((side) =>
    side.reduce((sum, {kind, size}) => sum + (kind === 'paragraph' ? size : 0), 1)
  )
  return Math.min(unitsPerWord * widestRatio, Math.max(unitsPerWord / widestRatio, units! / words!))
}

type Counts = ReadonlyMap<string, number>

function anchorWeights(inZh: Counts, inEn: Counts): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [anchor, times] of inZh) {
    const others = inEn.get(anchor)
    if (others) weights.set(anchor, 1 / Math.sqrt(times + others))
  }
  return weights
}

function count(units: readonly AlignedUnit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units)
    for (const anchor of unit.anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  return counts
}

function kindMismatch(left: AlignedUnit, right: AlignedUnit): number {
  const end = endMismatch(left, right) + (!left.isSetApart === !right.isSetApart ? 0 : setApartCost)
  if (left.kind === right.kind) return (left.depth === right.depth ? 0 : depthCost) + end
  if (isSetAs(left, right) || isSetAs(right, left)) return depthCost
  return textKinds.has(left.kind) && textKinds.has(right.kind) ? kindCost + end : Infinity
}

/** A paragraph ends like a sentence in both languages, or in neither; items, rows and headings as their editors like. */
function endMismatch(left: AlignedUnit, right: AlignedUnit): number {
  const isOfParagraph = left.kind === 'paragraph' || right.kind === 'paragraph'
  return isOfParagraph && left.isSentence !== right.isSentence ? endCost : 0
}

/** What one edition makes a heading, the other sets in bold; the item of a list has a number of its own. */
function isSetAs({kind}: AlignedUnit, {isLabel, isNumbered}: AlignedUnit): boolean {
  return (kind === 'heading' && isLabel === true) || (kind === 'listItem' && isNumbered === true)
}

/**
 * What it costs to leave a unit without its pair: a picture, what has no words, a label or a caption, and what a site
 * tells its readers one edition often has alone.
 */
export function costOfGap({kind, size, isAside, isSentence}: AlignedUnit): number {
  if (isAside || (kind === 'paragraph' && size > 0 && size <= longestLabel && isSentence === false))
    return noticeCost
  return kind === 'image' || (size === 0 && kind === 'paragraph') ? asideCost : gapCost
}

/** Half the squared deviation of the length ratio: short units may differ more. */
function lengthCost(zh: AlignedUnit, en: AlignedUnit): number {
  if (!textKinds.has(zh.kind)) return 0
  const deviation = Math.log((zh.size + 1) / (en.size + 1)) - usualLogRatio
  const z = deviation / (spread + spreadOfShort / Math.sqrt(en.size + 1))
  return (z * z) / 2
}
