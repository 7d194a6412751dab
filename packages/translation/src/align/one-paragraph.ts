import type {PairCost} from './pair-cost.ts'
import type {AlignedUnit} from './unit.ts'

/** Beyond this log ratio of lengths two texts are no translation of each other. */
const farthest = 0.45
/** Up to this one texts of as many sentences, and of several, are each other’s. */
const close = 0.35
const several = 3
/** So much better must the length fit for several paragraphs to be one. */
const better = 0.05
/** Share of the whole from which on a paragraph is too long to be a matter of chance. */
const long = 0.3
/** Share of the whole, and words, up to which a paragraph is a label or a link. */
const label = 0.2
const longestLabel = 15

/**
 * Whether neighbouring paragraphs of one language are one paragraph in the other: translators join and split them.
 *
 * All of them together fit it better than without the first or the last, by their length and by their sentences; or each,
 * or one that is but a label, has a word or number that either edition has nowhere else; or the sentences are as many.  A paragraph that was left out fits no other.
 *
 * @param parts - paragraphs of one language
 * @param whole - of the other
 */
export function isOneParagraph(
  parts: readonly AlignedUnit[],
  whole: AlignedUnit,
  {expected, isOnlyIn}: PairCost
): boolean {
  if (parts.length < 2 || !areJoined(parts, whole)) return false
  const sizes = parts.map(expected)
  const together = deviation(sum(sizes), whole.size)
  if (together >= farthest) return false
  if (parts.every((part) => isOnlyIn(part, whole))) return true
  const count = sentencesIn(parts)
  if (count >= several && together < close && sentencesIn([whole]) === count) return true
  // Of a label length tells nothing: a name ties it.
  const isNamed = parts.map(
    (part, index) => sizes[index]! < label * whole.size && part.size <= longestLabel && isOnlyIn(part, whole)
  )
  const spare = Math.min(...sizes) > long * whole.size ? 1 : 0
  const isNeeded = (rest: readonly number[]): boolean => together < deviation(sum(rest), whole.size) - better
  return (
    sentencesIn([whole]) + spare >= sentencesIn(parts.filter((_, index) => !isNamed[index])) &&
    (isNamed[0] || isNeeded(sizes.slice(1))) &&
    (isNamed.at(-1) || isNeeded(sizes.slice(0, -1)))
  )
}

/** Paragraphs, or the item of a list with the paragraphs behind it that the other edition has inside of the item. */
function areJoined([first, ...others]: readonly AlignedUnit[], {kind}: AlignedUnit): boolean {
  const isText = kind === 'paragraph' || kind === 'listItem'
  return isText && first?.kind === kind && others.every((other) => other.kind === 'paragraph')
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
