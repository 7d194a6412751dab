import {alignUnits, type AlignedRun} from './align-units.ts'
import {pairCost, type PairCost} from './pair-cost.ts'
import type {AlignedUnit} from './unit.ts'

const confidentShare = 0.5
const confidentCost = 1

/**
 * Align two sequences of blocks, one to one, or of passages, of which one may be the pair of several.
 *
 * Two editions of ours mostly have the same blocks in the same order: where the
 * diagonal is beyond doubt it is taken at once, and only what lies between is
 * searched.
 *
 * @returns runs in order; of blocks of length 0 or 1
 */
export function alignSequences(
  zh: readonly AlignedUnit[],
  en: readonly AlignedUnit[],
  what: 'blocks' | 'passages'
): AlignedRun[] {
  const costs = pairCost(zh, en)
  if (zh.length !== en.length) return alignUnits(zh, en, what, costs)

  const runs: AlignedRun[] = []
  let settled = 0
  for (let index = 0; index <= zh.length; index++) {
    if (index < zh.length && !isConfident(zh, en, index, costs)) continue
    if (index > settled) {
      const between = alignUnits(zh.slice(settled, index), en.slice(settled, index), what, costs)
      for (const run of between) runs.push(shift(run, settled))
    }
    if (index < zh.length) runs.push({zh: [index, index + 1], en: [index, index + 1]})
    settled = index + 1
  }
  return runs
}

/** A pair that shares much, and among it a word or number that no other block of either edition has. */
function isConfident(
  zh: readonly AlignedUnit[],
  en: readonly AlignedUnit[],
  index: number,
  {similarity, cost, isOnlyIn}: PairCost
): boolean {
  const left = zh[index]!
  const right = en[index]!
  if (left.kind !== right.kind || left.depth !== right.depth) return false
  const share = similarity(left, right) ?? 0
  return share >= confidentShare && cost(left, right) <= confidentCost && isOnlyIn(left, right)
}

function shift(run: AlignedRun, by: number): AlignedRun {
  return {zh: [run.zh[0] + by, run.zh[1] + by], en: [run.en[0] + by, run.en[1] + by]}
}
