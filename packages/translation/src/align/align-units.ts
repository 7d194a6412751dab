import {pairCost, type PairCost} from './pair-cost.ts'
import {createStepCost, steps, type Sequenced} from './step-cost.ts'
import type {AlignedUnit} from './unit.ts'

/** Runs of each sequence that belong together: from (inclusive) and to (exclusive). */
export type AlignedRun = {zh: [from: number, to: number]; en: [from: number, to: number]}

const bandWidth = 40
const widestBand = 400

/**
 * Find the cheapest way through two sequences that keeps their order.
 *
 * Dynamic programming inside a band round the diagonal, so that the cost grows
 * with the length of the article and not with its square.
 *
 * @param what - `sentences`: one may be the pair of two neighbours; `blocks`: two
 *   neighbours that changed places are a pair and two blocks without one; `passages`: besides, a paragraph may be the
 *   pair of two to four that say the same, and two of two that are cut elsewhere
 */
export function alignUnits(
  zh: readonly AlignedUnit[],
  en: readonly AlignedUnit[],
  what: Sequenced,
  costs: PairCost = pairCost(zh, en)
): AlignedRun[] {
  const moves = steps[what]
  const stepCost = createStepCost(zh, en, what, costs)
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
      const total = before + stepCost(row, column, moves[step]!)
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

  function firstColumn(row: number): number {
    return Math.round((row * en.length) / Math.max(1, zh.length)) - width
  }

  function trace(): AlignedRun[] {
    const runs: AlignedRun[] = []
    let row = zh.length
    let column = en.length
    while (row > 0 || column > 0) {
      const [rows, others, how] = moves[taken[row * columns + column - firstColumn(row)]!]!
      if (how === 'swapped') runs.push(...swapped(row, column))
      else runs.push({zh: [row - rows, row], en: [column - others, column]})
      row -= rows
      column -= others
    }
    return runs.toReversed()
  }
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
