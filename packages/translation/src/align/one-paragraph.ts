import {anchorWord, joinUnits, type AlignedUnit} from './unit.ts'
import type {PairCost} from './pair-cost.ts'

/** Beyond this log ratio of lengths two texts are no translation of each other. */
const farthest = 0.45
/** Short texts may differ more, by the root of their length. */
const farthestOfShort = 1
/** Up to this one texts of as many sentences, and of several, are each other’s. */
const close = 0.35
const several = 3
/** So much better must the length fit for several paragraphs to be one. */
const better = 0.05
/** By so much, where a word ties them as well, one of their sentences may be a part of another. */
const farBetter = 0.25
/** Share of the whole from which on a paragraph is too long to be a matter of chance. */
const long = 0.3
/** Share of the whole, and words, up to which a paragraph is a label or a link. */
const label = 0.2
const longestLabel = 15

/**
 * Whether neighbouring paragraphs of one language are one paragraph in the other: translators join and split them.
 *
 * Each is a line of it; or all of them together fit it better than without the first or the last, by their length and by
 * their sentences; or each, or one that is but a label, has a word or number that either edition has nowhere else; or the
 * sentences are as many.  A paragraph that was left out fits no other, nor does one whose names the other does not have.
 *
 * @param parts - paragraphs of one language; where each is a line, headings and items as well
 * @param whole - of the other
 */
export function isOneParagraph(parts: readonly AlignedUnit[], whole: AlignedUnit, costs: PairCost): boolean {
  if (parts.length < 2 || !isRunning(whole) || !parts.every(isRunning)) return false
  if (parts.some(({isTeaser}) => isTeaser)) return false
  const sizes = parts.map(costs.expected)
  if (deviation(sum(sizes), whole.size) >= farthest) return false
  if (areLines(sizes, whole)) return true
  return (
    areJoined(parts, whole) &&
    !parts.some((part) => isOfOthers(part, whole, costs)) &&
    areTied(parts, sizes, whole, costs)
  )
}

/** Most names of a paragraph are not in the other, and are there elsewhere, or are told but once and written alike in both languages. */
function isOfOthers({names = []}: AlignedUnit, {anchors}: AlignedUnit, {whereIs}: PairCost): boolean {
  const all = [...new Map(names.map((name) => [anchorWord(name), name]))]
  const others = all.filter(([word, name]) => {
    const where = anchors.has(word) ? undefined : whereIs(word)
    return where === 'both' || (where === 'once' && writtenAlike.test(name))
  })
  return others.length > all.filter(([word]) => anchors.has(word)).length
}

/** KiB, C++, tea_pot: no word that has a translation. */
const writtenAlike = /[\d_+]|.\p{Lu}/u

function areTied(
  parts: readonly AlignedUnit[],
  sizes: readonly number[],
  whole: AlignedUnit,
  {isOnlyIn, similarity}: PairCost
): boolean {
  const together = deviation(sum(sizes), whole.size)
  if (parts.every((part) => isOnlyIn(part, whole))) return true
  const count = sentencesIn(parts)
  const areAsMany = count >= several && together < close && sentencesIn([whole]) === count
  if (areAsMany && similarity(parts.reduce(joinUnits), whole) !== 0) return true
  // Of a label length tells nothing: a name ties it.
  const isNamed = parts.map(
    (part, index) => sizes[index]! < label * whole.size && part.size <= longestLabel && isOnlyIn(part, whole)
  )
  const isNeeded = (rest: readonly number[], by = better): boolean =>
    together < deviation(sum(rest), whole.size) - by
  const isSure =
    parts.some((part) => isOnlyIn(part, whole)) &&
    isNeeded(sizes.slice(1), farBetter) &&
    isNeeded(sizes.slice(0, -1), farBetter)
  const spare = isSure || Math.min(...sizes) > long * whole.size ? 1 : 0
  return (
    sentencesIn([whole]) + spare >= sentencesIn(parts.filter((_, index) => !isNamed[index])) &&
    (isNamed[0] || isNeeded(sizes.slice(1))) &&
    (isNamed.at(-1) || isNeeded(sizes.slice(0, -1)))
  )
}

/**
 * Whether two neighbouring paragraphs of one language are two of the other, and the border between them stands before
 * another sentence: together they are as long and have as many sentences, and no two of them alone.
 */
export function areOtherwiseCut(
  parts: readonly AlignedUnit[],
  others: readonly AlignedUnit[],
  {expected, similarity}: PairCost
): boolean {
  const all = [...parts, ...others]
  if (!all.every(({kind}) => kind === 'paragraph') || sentencesIn(parts) !== sentencesIn(others)) return false
  if (parts.some((part) => others.some((other) => sentencesIn([part]) === sentencesIn([other])))) return false
  const sizes = parts.map(expected)
  const theirs = others.map(({size}) => size)
  return (
    deviation(sum(sizes), sum(theirs)) < close &&
    sizes.every((size, index) => deviation(size, theirs[index]!) > close) &&
    (similarity(parts.reduce(joinUnits), others.reduce(joinUnits)) ?? 0) > 0
  )
}

/** Paragraphs, or the item of a list with the paragraphs behind it that the other edition has inside of the item. */
function areJoined([first, ...others]: readonly AlignedUnit[], {kind}: AlignedUnit): boolean {
  return kind !== 'heading' && first?.kind === kind && others.every((other) => other.kind === 'paragraph')
}

function isRunning({kind}: AlignedUnit): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'heading'
}

/** Whether a paragraph has as many lines, each as long as its paragraph. */
function areLines(sizes: readonly number[], {lines = []}: AlignedUnit): boolean {
  return lines.length === sizes.length && sizes.every((size, index) => fits(size, lines[index]!))
}

function fits(one: number, other: number): boolean {
  return deviation(one, other) < farthest + farthestOfShort / (1 + Math.sqrt(Math.min(one, other)))
}

function sentencesIn(units: readonly AlignedUnit[]): number {
  return sum(units.map(({sentences = 1}) => sentences))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function deviation(one: number, other: number): number {
  return Math.abs(Math.log((one + 1) / (other + 1)))
}
