import type {Place} from './owners.ts'
import {hasClass, isClear, isStop, quantitiesBetween, wordOf, type Sequence} from './sequence.ts'

/** Names that stand together, A, B and C: their indexes, in order. */
export function runsOf(sequence: Sequence, places: readonly Place[]): number[][] {
  const order = places.map((_, index) => index).toSorted((a, b) => places[a]!.first - places[b]!.first)
  const runs: number[][] = []
  for (const index of order) {
    const last = runs.at(-1)?.at(-1)
    const isJoined =
      last !== undefined &&
      places[index]!.first - places[last]!.last > 1 &&
      isClear(sequence, places[last]!.last, places[index]!.first, isJoint)
    if (isJoined) runs.at(-1)!.push(index)
    else runs.push([index])
  }
  return runs
}

/** Numbers that stand together, 4.6%, 6.4% and 7%: their rows, in order. */
export function quantityRuns(sequence: Sequence): number[][] {
  const runs: number[][] = []
  for (const [row, index] of sequence.quantities.entries()) {
    const before = sequence.quantities[row - 1]
    const isJoined = before !== undefined && index - before > 1 && isClear(sequence, before, index, isJoint)
    if (isJoined) runs.at(-1)!.push(row)
    else runs.push([row])
  }
  return runs
}

function isJoint(sign: Sequence['signs'][number]): boolean {
  return (
    isStop(sign, 'list', 'comma') ||
    hasClass(sign, 'joint') ||
    hasClass(sign, 'versus') ||
    wordOf(sign, 'relation')?.relation === 'between' ||
    (sign.type === 'word' && sign.words.every((d) => d.class === 'light'))
  )
}

export type Pairs = {
  /** Row of the quantity by the index of its name. */
  ofName: ReadonlyMap<number, number>
  /** Rows that have a name of their own in a list. */
  rows: ReadonlySet<number>
}

/** Pair names and numbers of lists of the same length, in order. */
export function pairsOf(sequence: Sequence, runs: readonly number[][], places: readonly Place[]): Pairs {
  const ofName = new Map<number, number>()
  const rows = new Set<number>()
  for (const numbers of quantityRuns(sequence)) {
    if (numbers.length < 2) continue
    const first = sequence.quantities[numbers[0]!]!
    const before = runs.findLast(
      (run) =>
        run.length === numbers.length &&
        places[run.at(-1)!]!.last < first &&
        quantitiesBetween(sequence, places[run.at(-1)!]!.last, first) === 0
    )
    for (const [at, name] of (before ?? []).entries()) {
      ofName.set(name, numbers[at]!)
      rows.add(numbers[at]!)
    }
  }
  return {ofName, rows}
}
