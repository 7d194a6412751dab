import {gapCost, pairCost, type PairCost} from './pair-cost.ts'
import {isOneParagraph} from './one-paragraph.ts'
import {joinUnits, type AlignedUnit} from './unit.ts'

/** Runs of each sequence that belong together: from (inclusive) and to (exclusive). */
export type AlignedRun = {zh: [from: number, to: number]; en: [from: number, to: number]}

const bandWidth = 40
const widestBand = 400
const mergeCost = 0.8
const swapCost = 2

/** Steps through the two sequences: units taken of zh, units taken of en. */
const commonSteps = [
  [1, 1],
  [1, 0],
  [0, 1]
] as const
/** Sentences are joined and split; blocks change places; passages do both. */
const steps = {
  sentences: [...commonSteps, [1, 2], [2, 1]],
  blocks: [...commonSteps, [2, 2]],
  passages: [...commonSteps, [2, 2], [1, 2], [2, 1], [1, 3], [3, 1]]
} as const

/** What two sequences are made of: sentences, blocks, or passages of which one may be the pair of several. */
export type Sequenced = keyof typeof steps

/**
 * Find the cheapest way through two sequences that keeps their order.
 *
 * Dynamic programming inside a band round the diagonal, so that the cost grows
 * with the length of the article and not with its square.
 *
 * @param what - `sentences`: one may be the pair of two neighbours; `blocks`: two
 *   neighbours that changed places are a pair and two blocks without one; `passages`: besides, a paragraph may be the
 *   pair of two or three that say the same
 */
export function alignUnits(
  zh: readonly AlignedUnit[],
  en: readonly AlignedUnit[],
  what: Sequenced,
  costs: PairCost = pairCost(zh, en)
): AlignedRun[] {
  const moves = steps[what]
  const joined = {zh: joiner(zh), en: joiner(en)}
  const width = bandAround(zh.length, en.length)
  const columns = 2 * width + 1
  const best = new Float64Array((zh.length + 1) * columns).fill(Infinity)
  const taken = new Uint8Array((zh.length + 1) * columns)

  for (let row = 0; row <= zh.length; row++) {
    const first = firstColumn(row)
    for (let column = Math.max(0, first); column <= Math.min(en.length, first + columns - 1); column++) {
      const cell = row * columns + column - first
      if (row === 0 && column === 0) best[cell] = 0
      else fill(cell, row, column)
    }
  }

  return trace()

  function fill(cell: number, row: number, column: number): void {
    for (let step = 0; step < moves.length; step++) {
      const [rows, others] = moves[step]!
      const before = at(row - rows, column - others)
      if (before === Infinity) continue
      const total = before + stepCost(row, column, rows, others)
      if (total < best[cell]!) {
        best[cell] = total
        taken[cell] = step
      }
    }
  }

  function at(row: number, column: number): number {
    if (row < 0 || column < 0) return Infinity
    const offset = column - firstColumn(row)
    return offset < 0 || offset >= columns ? Infinity : best[row * columns + offset]!
  }

  function stepCost(row: number, column: number, rows: number, others: number): number {
    if (rows === 0 || others === 0) return gapCost
    if (rows === 2 && others === 2) {
      if (areSwappedNumbers(zh[row - 2]!, en[column - 1]!, zh[row - 1]!, en[column - 2]!)) return Infinity
      return swapCost + costs.cost(zh[row - 2]!, en[column - 1]!) + costs.cost(zh[row - 1]!, en[column - 2]!)
    }
    if (rows + others === 2) return costs.cost(zh[row - 1]!, en[column - 1]!)
    const isJoined =
      what === 'sentences' ||
      isOneParagraph(zh.slice(row - rows, row), en[column - 1]!, costs) ||
      isOneParagraph(en.slice(column - others, column), zh[row - 1]!, costs)
    if (!isJoined) return Infinity
    return costs.cost(joined.zh(row, rows), joined.en(column, others)) + mergeCost
  }

  function firstColumn(row: number): number {
    return Math.round((row * en.length) / Math.max(1, zh.length)) - width
  }

  function trace(): AlignedRun[] {
    const runs: AlignedRun[] = []
    let row = zh.length
    let column = en.length
    while (row > 0 || column > 0) {
      const [rows, others] = moves[taken[row * columns + column - firstColumn(row)]!]!
      if (rows === 2 && others === 2) runs.push(...swapped(row, column))
      else runs.push({zh: [row - rows, row], en: [column - others, column]})
      row -= rows
      column -= others
    }
    return runs.toReversed()
  }
}

/** Joins the last units before a place, each run of them once. */
function joiner(units: readonly AlignedUnit[]): (end: number, count: number) => AlignedUnit {
  const known = new Map<number, AlignedUnit>()
  return (end, count) => {
    if (count === 1) return units[end - 1]!
    const key = end * 4 + count
    const unit = known.get(key) ?? units.slice(end - count, end).reduce(joinUnits)
    known.set(key, unit)
    return unit
  }
}

/** Items of a list that have only their numbers in common: then it is these that changed places. */
function areSwappedNumbers(
  zh: AlignedUnit,
  en: AlignedUnit,
  nextZh: AlignedUnit,
  nextEn: AlignedUnit
): boolean {
  return zh.kind === 'listItem' && shareOnlyNumbers(zh, en) && shareOnlyNumbers(nextZh, nextEn)
}

function shareOnlyNumbers({anchors}: AlignedUnit, other: AlignedUnit): boolean {
  return [...anchors.intersection(other.anchors)].every((anchor) => /^\d*e-?\d+$/.test(anchor))
}

/** Two neighbours that changed places, last first: the order of both sides is kept. */
function swapped(row: number, column: number): AlignedRun[] {
  return [
    {zh: [row, row], en: [column - 1, column]},
    {zh: [row - 1, row], en: [column - 2, column - 1]},
    {zh: [row - 2, row - 1], en: [column - 2, column - 2]}
  ]
}

/** Wide enough for what one side lacks, and for the slope of the diagonal. */
function bandAround(rows: number, columns: number): number {
  const slope = Math.ceil((2 * columns) / Math.max(1, rows))
  return Math.max(slope, Math.min(widestBand, bandWidth + Math.abs(rows - columns)))
}
