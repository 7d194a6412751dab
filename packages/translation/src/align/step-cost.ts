import {areOtherwiseCut, isOneParagraph} from './one-paragraph.ts'
import {costOfGap, type PairCost} from './pair-cost.ts'
import {joinUnits, type AlignedUnit} from './unit.ts'

const mergeCost = 0.8
/** Paragraphs that have words or numbers, and none of them in common, are rarely one. */
const unlikeCost = 0.6
const swapCost = 2
/** By so much a pair has to be better than another one. */
const clearly = 0.5
/** The share of the words in common from which on one pair has as many as another. */
const asMuch = 0.75
/** How many units away it may stand. */
const near = 3
/** Blocks that changed places are each other’s beyond doubt. */
const dearestSwapped = 1

/** A step through two sequences: units taken of zh, units taken of en, and how two belong to two. */
export type Step = readonly [zh: number, en: number, how?: 'swapped' | 'cut']

const commonSteps: readonly Step[] = [
  [1, 1],
  [1, 0],
  [0, 1]
]
const joins: readonly Step[] = [
  [1, 2],
  [2, 1]
]
const swap: Step = [2, 2, 'swapped']

/** Sentences are joined and split; blocks change places; passages do both, and are cut before another sentence. */
export const steps = {
  sentences: [...commonSteps, ...joins],
  blocks: [...commonSteps, swap],
  passages: [...commonSteps, swap, [2, 2, 'cut'], ...joins, [1, 3], [3, 1], [1, 4], [4, 1]]
} as const satisfies Record<string, readonly Step[]>

/** What two sequences are made of: sentences, blocks, or passages of which one may be the pair of several. */
export type Sequenced = keyof typeof steps

/** Prepare what a step costs that ends before a place in each of two sequences; `Infinity` where none may be taken. */
export function createStepCost(
  zh: readonly AlignedUnit[],
  en: readonly AlignedUnit[],
  what: Sequenced,
  costs: PairCost
): (row: number, column: number, step: Step) => number {
  const joined = {zh: joiner(zh), en: joiner(en)}
  return (row, column, [rows, others, how]) => {
    if (others === 0) return costOfGap(zh[row - 1]!)
    if (rows === 0) return costOfGap(en[column - 1]!)
    if (rows + others === 2) return costs.cost(zh[row - 1]!, en[column - 1]!)
    if (how === 'swapped')
      return swapOf([zh[row - 2]!, en[column - 1]!], [zh[row - 1]!, en[column - 2]!], costs)
    if (what !== 'sentences' && !areOneText(zh.slice(row - rows, row), en.slice(column - others, column)))
      return Infinity
    const [one, other] = [joined.zh(row, rows), joined.en(column, others)]
    if (what !== 'sentences' && isForAnother(row, column, [rows, others])) return Infinity
    const isUnlike = what !== 'sentences' && costs.similarity(one, other) === 0
    return costs.cost(one, other) + mergeCost * Math.min(rows, others) + (isUnlike ? unlikeCost : 0)
  }

  /** Whether a neighbour of paragraphs that would be one fits better alone, by its words and by its length: they only fill its gap. */
  function isForAnother(row: number, column: number, [rows, others]: readonly [number, number]): boolean {
    if (rows > 1 && others > 1) return false
    const together = [joined.zh(row, rows), joined.en(column, others)] as const
    const [dearest, least] = [costs.cost(...together) - clearly, costs.similarity(...together) ?? 0]
    const [units, end, count] = rows > 1 ? ([zh, row, rows] as const) : ([en, column, others] as const)
    const first = end - count
    return [...units.slice(Math.max(0, first - near), first), ...units.slice(end, end + near)].some(
      (unit) => {
        const pair = rows > 1 ? ([unit, en[column - 1]!] as const) : ([zh[row - 1]!, unit] as const)
        return (costs.similarity(...pair) ?? 0) > least * asMuch && costs.cost(...pair) < dearest
      }
    )
  }

  function areOneText(mine: readonly AlignedUnit[], theirs: readonly AlignedUnit[]): boolean {
    if (mine.length === 1) return isOneParagraph(theirs, mine[0]!, costs)
    if (theirs.length === 1) return isOneParagraph(mine, theirs[0]!, costs)
    return areOtherwiseCut(mine, theirs, costs)
  }
}

/** Two units of each language, those that changed places together. */
type Pair = readonly [zh: AlignedUnit, en: AlignedUnit]

function swapOf(one: Pair, other: Pair, {cost}: PairCost): number {
  const [first, second] = [cost(...one), cost(...other)]
  const areAlike = first < dearestSwapped && second < dearestSwapped && !areSwappedNumbers(one, other)
  return areAlike ? swapCost + first + second : Infinity
}

/** Joins the last units before a place, each run of them once. */
function joiner(units: readonly AlignedUnit[]): (end: number, count: number) => AlignedUnit {
  const known = new Map<number, AlignedUnit>()
  return (end, count) => {
    if (count === 1) return units[end - 1]!
    const key = end * 8 + count
    const unit = known.get(key) ?? units.slice(end - count, end).reduce(joinUnits)
    known.set(key, unit)
    return unit
  }
}

/** Items of a list that have only their numbers in common: then it is these that changed places. */
function areSwappedNumbers(one: Pair, other: Pair): boolean {
  return one[0].kind === 'listItem' && shareOnlyNumbers(...one) && shareOnlyNumbers(...other)
}

function shareOnlyNumbers({anchors}: AlignedUnit, other: AlignedUnit): boolean {
  return [...anchors.intersection(other.anchors)].every((anchor) => /^\d*e-?\d+$/.test(anchor))
}
