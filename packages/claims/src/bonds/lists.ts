import type {Place} from './owners.ts'
import {hasClass, isClear, isStop, quantitiesBetween, quantityAt, wordOf, type Sequence} from './sequence.ts'

/** Names that stand together, A, B and C: their indexes, in order. */
export function runsOf(sequence: Sequence, places: readonly Place[]): number[][] {
  const order = places.map((_, index) => index).toSorted((a, b) => places[a]!.first - places[b]!.first)
  const runs: number[][] = []
  for (const index of order) {
    const last = runs.at(-1)?.at(-1)
    const isJoined =
      last !== undefined &&
      places[index]!.first - places[last]!.last > 1 &&
      areJoined(sequence, places[last]!.last, places[index]!.first)
    if (isJoined) runs.at(-1)!.push(index)
    else runs.push([index])
  }
  return runs
}

/** In the east and in the west, those who read and those who write: what leads on to each may be said again. */
function areJoined(sequence: Sequence, left: number, right: number): boolean {
  if (isClear(sequence, left, right, isJoint)) return true
  const parts = sequence.signs.slice(left + 1, right)
  return (
    parts.some((sign) => isStop(sign, 'list') || hasClass(sign, 'joint')) &&
    parts.every((sign) => isJoint(sign) || wordOf(sign, 'relation') || hasClass(sign, 'anyone'))
  )
}

/** Numbers that stand together, 4.6%, 6.4% and 7%: their rows, in order. */
export function quantityRuns(sequence: Sequence): number[][] {
  const runs: number[][] = []
  for (const [row, index] of sequence.quantities.entries()) {
    const before = sequence.quantities[row - 1]
    const isJoined = before !== undefined && index - before > 1 && areListed(sequence, before, index)
    if (isJoined) runs.at(-1)!.push(row)
    else runs.push([row])
  }
  return runs
}

function areListed(sequence: Sequence, left: number, right: number): boolean {
  let isParted = false
  for (let at = left + 1; at < right; at++) {
    const sign = sequence.signs[at]!
    isParted ||= isStop(sign, 'list') || hasClass(sign, 'joint')
    // Rose 5% and fell 3%: each with its own verb.
    const isVerb = isParted && hasClass(sign, 'move') && areAlike(sequence, [left, right])
    if (!isJoint(sign) && !isVerb && !isOwnNoun(sequence, at, right)) return false
  }
  return true
}

/** 9057万人、5139万人: what is counted is said again behind the next number. */
export function isOwnNoun({signs, written}: Sequence, at: number, next: number): boolean {
  let before = at
  while (signs[before]?.type === 'text' || signs[before]?.type === 'word') before--
  if (before === at || signs[before]?.type !== 'quantity') return false
  const noun = written(signs[before]!.end, signs[at]!.end)
  const {end} = signs[next]!
  return written(end, end + noun.length) === noun
}

function areAlike(sequence: Sequence, indexes: readonly number[]): boolean {
  const [first, ...others] = indexes.map((index) => quantityAt(sequence, index))
  return others.every(
    ({kind, unit}) => kind === first!.kind && (unit ?? first!.unit) === (first!.unit ?? unit)
  )
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
  /** Rows of the quantities by the index of their name. */
  ofName: ReadonlyMap<number, ReadonlySet<number>>
  /** Rows that have a name of their own in a list. */
  rows: ReadonlySet<number>
}

/** Several names that stand together: where, and how many. */
export type Run = Place & {length: number}

export function placeOfRun(run: readonly number[], places: readonly Place[]): Run {
  return {first: places[run[0]!]!.first, last: places[run.at(-1)!]!.last, length: run.length}
}

/**
 * Pair names and numbers of lists of the same length, in order.
 *
 * A list of numbers is told of the names right before it (A and B had 5% and 6%), else of those behind it (5% and 6% in
 * A and B), else of those that the list before it was told of (…, up 1% and 2%), or of as many that stand apart.
 *
 * @param all - runs of names of any kind: the nearest one is meant
 */
export function pairsOf(
  sequence: Sequence,
  runs: readonly number[][],
  places: readonly Place[],
  all: readonly Run[]
): Pairs {
  const ofName = new Map<number, Set<number>>()
  const rows = new Set<number>()
  const lists = quantityRuns(sequence).filter((numbers) => numbers.length > 1)
  const taken = new Set<readonly number[]>()
  const chosen = lists.map((numbers) => {
    const found = runBefore(numbers)
    const isNear =
      found && quantitiesBetween(sequence, placeOfRun(found, places).last, indexOf(numbers[0]!)) === 0
    if (isNear) taken.add(found)
    return isNear ? found : undefined
  })
  for (const [index, numbers] of lists.entries()) {
    const run = chosen[index] ?? runBehind(numbers) ?? runAgain(numbers)
    for (const [at, name] of (run ?? []).entries()) pair(name, numbers[at]!)
    const apart = run ? undefined : namesApart(numbers)
    for (const [at, name] of (apart ?? []).entries()) {
      pair(name, at)
      pair(name, numbers[at]!)
    }
  }
  return {ofName, rows}

  function pair(name: number, row: number): void {
    const own = ofName.get(name) ?? new Set()
    ofName.set(name, own.add(row))
    rows.add(row)
  }

  function indexOf(row: number): number {
    return sequence.quantities[row]!
  }

  function runBefore(numbers: readonly number[]): number[] | undefined {
    return runs.findLast(
      (run) => run.length === numbers.length && placeOfRun(run, places).last < indexOf(numbers[0]!)
    )
  }

  function runBehind(numbers: readonly number[]): number[] | undefined {
    const last = indexOf(numbers.at(-1)!)
    const {signs} = sequence
    return runs.find((run) => {
      const {first} = placeOfRun(run, places)
      return (
        run.length === numbers.length &&
        first > last &&
        signs[first]!.clause === signs[last]!.clause &&
        quantitiesBetween(sequence, last, first) === 0 &&
        !taken.has(run) &&
        areAlike(sequence, numbers.map(indexOf))
      )
    })
  }

  /** What was said of one list goes on to the next, where no other name stands between. */
  function runAgain(numbers: readonly number[]): number[] | undefined {
    const run = runBefore(numbers)
    if (!run || !areAlike(sequence, numbers.map(indexOf))) return undefined
    const {last} = placeOfRun(run, places)
    const first = indexOf(numbers[0]!)
    const isBetween = (d: Place): boolean => d.first > last && d.last < first
    const isOther = all.some((other) => other.length === numbers.length && isBetween(other))
    return isOther || places.some(isBetween) ? undefined : run
  }
  /** A had 7.5% and B 9.1%, 1.7 and 3.3 points more than all: as many names, each with a number of its own before. */
  function namesApart(numbers: readonly number[]): number[] | undefined {
    const {signs, written} = sequence
    const nameAt = (name: number): string =>
      written(signs[places[name]!.first]!.start, signs[places[name]!.last]!.end)
    const [first, last] = [indexOf(numbers[0]!), indexOf(numbers.at(-1)!)]
    const before = [...places.keys()].filter((name) => places[name]!.last < first)
    if (numbers[0] !== numbers.length || before.length !== numbers.length) return undefined
    const start = Math.min(indexOf(0), places[before[0]!]!.first)
    const isTold =
      quantityAt(sequence, last).kind === 'points' ||
      signs.slice(start).some((sign) => hasClass(sign, 'respectively'))
    const isApart = before
      .slice(1)
      .every((name, at) => quantitiesBetween(sequence, places[before[at]!]!.last, places[name]!.first) === 1)
    const areOthers = new Set(before.map(nameAt)).size === before.length
    const isOther = all.some(
      (other) => other.length === numbers.length && other.first > start && other.last < first
    )
    return isTold && isApart && areOthers && !isOther ? before : undefined
  }
}
