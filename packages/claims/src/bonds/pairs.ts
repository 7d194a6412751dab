import {isApposed} from './apposition.ts'
import {isSaidForComparison} from './comparison.ts'
import {areAlike, areTogether, quantityRuns} from './lists.ts'
import type {SignPlace} from './owners.ts'
import {
  hasClass,
  isLight,
  isStop,
  ofEachSequence,
  quantitiesBetween,
  quantityAt,
  type Sequence
} from './sequence.ts'
import {wordOf} from './words.ts'

/** Which quantities belong to which names where a list gives each its own. */
export type Pairs = {
  /** Rows of the quantities by the index of their name. */
  ofName: ReadonlyMap<number, ReadonlySet<number>>
  /** Rows that have a name of their own in a list. */
  rows: ReadonlySet<number>
}

const paired = 5
const weak = 1

/** How strongly a name of a list speaks of a quantity, or nothing where it is in none. */
export function strengthInList({ofName}: Pairs, name: number, row: number): number | undefined {
  const rows = ofName.get(name)
  return rows && (rows.has(row) ? paired : weak)
}

/** Several names that stand together: where, and how many. */
export type Run = SignPlace & {length: number}

/** From the first to the last of some names; `run` holds their indexes among `places`. */
export function placeOfRun(run: readonly number[], places: readonly SignPlace[]): Run {
  return {first: places[run[0]!]!.first, last: places[run.at(-1)!]!.last, length: run.length}
}

/** Names of one kind in a sentence. */
type Names = {
  sequence: Sequence
  places: readonly SignPlace[]
  runs: readonly number[][]
  /** Runs of names of any kind: the nearest one is meant. */
  all: readonly Run[]
}

/** Signs of the numbers of a list. */
type List = {rows: readonly number[]; first: number; last: number; isAlike: boolean}

/**
 * Pair names and numbers of lists of the same length, in order.
 *
 * A list of numbers is told of the names right before it (A and B had 5% and 6%), else of those behind it (5% and 6% in
 * A and B), else of those that the list before it was told of (…, up 1% and 2%), or of as many that stand apart.
 *
 * @param all - runs of names of any kind
 */
export function pairsOf(
  sequence: Sequence,
  runs: readonly number[][],
  places: readonly SignPlace[],
  all: readonly Run[]
): Pairs {
  const names: Names = {sequence, runs, places, all}
  const ofName = new Map<number, Set<number>>()
  const rows = new Set<number>()
  const lists = listsOf(sequence)
  const near = lists.map((list) => runNear(names, list))
  for (const [index, list] of lists.entries()) {
    const run = near[index] ?? runBehind(names, list, near) ?? runAgain(names, list)
    const apart = run ? undefined : namesApart(names, list)
    for (const [at, name] of (run ?? apart ?? []).entries()) {
      pair(name, list.rows[at]!)
      if (apart) pair(name, at)
    }
  }
  for (const row of sequence.quantities.keys()) {
    const [first, second] = namesFacing(names, row) ?? []
    if (first === undefined || second === undefined) continue
    pair(first, row)
    pair(second, row + 1)
  }
  return {ofName, rows}

  function pair(name: number, row: number): void {
    const own = ofName.get(name) ?? new Set()
    ofName.set(name, own.add(row))
    rows.add(row)
  }
}

/**
 * The lists of numbers; one that tells again what was told, 710 million, or 15.7%, is no other member, but of a list
 * that tells all of the one before again: 487, 82 and 21, or 82.5%, 13.9% and 3.6%.
 */
const listsOf = ofEachSequence((sequence): readonly List[] =>
  quantityRuns(sequence)
    .map((rows, index, all) =>
      index > 0 && rows.length > 1 && all[index - 1]!.length === rows.length
        ? rows
        : rows.filter((row) => !isApposed(sequence, row))
    )
    .filter((rows) => rows.length > 1)
    .map((rows) => {
      const indexes = rows.map((row) => sequence.quantities[row]!)
      return {rows, first: indexes[0]!, last: indexes.at(-1)!, isAlike: areAlike(sequence, indexes)}
    })
)

function runBefore({runs, places}: Names, {rows, first}: List): readonly number[] | undefined {
  return runs.findLast((run) => run.length === rows.length && placeOfRun(run, places).last < first)
}

function runNear(names: Names, list: List): readonly number[] | undefined {
  const {sequence, places} = names
  const run = runBefore(names, list)
  const isNear = run && quantitiesBetween(sequence, placeOfRun(run, places).last, list.first) === 0
  // Shows with a box office of 10 billion yuan and 32 million visits: amounts of two kinds have no names in order.
  if (!isNear || list.isAlike) return isNear ? run : undefined
  const {last} = placeOfRun(run, places)
  const isNext = places.some((d) => d.first > last && d.last < list.first)
  return !isNext && areTogether(sequence, run, places) ? run : undefined
}

/** @param taken - runs that stand right before another list */
function runBehind(
  {sequence, runs, places}: Names,
  {rows, last, isAlike}: List,
  taken: ReadonlyArray<readonly number[] | undefined>
): readonly number[] | undefined {
  const {signs} = sequence
  return runs.find((run) => {
    const {first} = placeOfRun(run, places)
    return (
      isAlike &&
      run.length === rows.length &&
      first > last &&
      signs[first]!.clause === signs[last]!.clause &&
      quantitiesBetween(sequence, last, first) === 0 &&
      !taken.includes(run)
    )
  })
}

/** What was said of one list goes on to the next, where no other name stands between. */
function runAgain(names: Names, list: List): readonly number[] | undefined {
  const {places, all} = names
  const run = runBefore(names, list)
  if (!run || !list.isAlike) return undefined
  const {last} = placeOfRun(run, places)
  const isBetween = (d: SignPlace): boolean => d.first > last && d.last < list.first
  const isOther = all.some((other) => other.length === list.rows.length && isBetween(other))
  return isOther || places.some(isBetween) ? undefined : run
}

/** A had 7.5% and B 9.1%, 1.7 and 3.3 points more than all: as many names, each with a number of its own before. */
function namesApart(
  {sequence, places, all}: Names,
  {rows, first, last, isAlike}: List
): readonly number[] | undefined {
  // B 9.1%, 1.7 points more: an amount and its change are no list.
  if (!isAlike) return undefined
  const {signs, written, quantities} = sequence
  const before = [...places.keys()].filter((name) => places[name]!.last < first)
  if (rows[0] !== rows.length || before.length !== rows.length) return undefined
  const placeAt = (at: number): SignPlace => places[before[at]!]!
  const start = Math.min(quantities[0]!, placeAt(0).first)
  const isTold =
    quantityAt(sequence, last).kind === 'points' ||
    signs.slice(start).some((sign) => hasClass(sign, 'respectively'))
  const isApart = rows.every(
    (_, at) => at === 0 || quantitiesBetween(sequence, placeAt(at - 1).last, placeAt(at).first) === 1
  )
  // 64% cut back on fruit, against 14% of others; for vegetables it was 50% and 8%: no name of the 14%.
  const isParted = rows.some((_, at) => {
    const [from, to] = [quantities[at]!, placeAt(at).first].toSorted((a, b) => a - b)
    return signs.slice(from, to).some((sign) => isStop(sign, 'semicolon'))
  })
  const texts = rows.map((_, at) => written(signs[placeAt(at).first]!.start, signs[placeAt(at).last]!.end))
  const isOther = all.some(
    (other) => other.length === rows.length && other.first > start && other.last < first
  )
  return isTold && isApart && !isParted && new Set(texts).size === rows.length && !isOther
    ? before
    : undefined
}

/** A is more than B (41% vs. 20%): the two that are set against each other, told of the only two names before. */
function namesFacing({sequence, places}: Names, row: number): readonly number[] | undefined {
  const {signs, written, quantities} = sequence
  const [at, next] = [quantities[row]!, quantities[row + 1]]
  if (next !== at + 2 || !areAlike(sequence, [at, next])) return undefined
  const end = hasClass(signs[next + 1], 'respectively') ? next + 2 : next + 1
  if (signs[end]?.type !== 'stop') return undefined
  const isLess = (place: number): boolean => wordOf(signs[place], 'relation')?.relation === 'than'
  // 比7月的1.28亿高出300万: how far the one is beyond the other.
  const isLed = isLess(at + 1) && !hasClass(signs[at + 1], 'outdoes')
  const isFacing = isLed || wordOf(signs[at + 1], 'relation')?.relation === 'facing'
  // More than B (41% and 20%), 高于B（41%和20%）: told in brackets, in the same order; as likely as B: the rates were 41% and 20%.
  const lead = signs.findLastIndex(
    (sign, place) => place < at && !isLight(sign) && !hasClass(sign, 'respectively')
  )
  const isBoth = isStop(signs[lead], 'open', 'colon') && hasClass(signs[at + 1], 'joint')
  if (!(isFacing || isBoth)) return undefined
  const all = [...places.keys()].filter((name) => places[name]!.last < at)
  // Men as likely as women to bet, whereas women were as likely as men to play (6% and 3%): those of the same clause.
  const own = all.filter((name) => signs[places[name]!.first]!.clause === signs[lead]?.clause)
  const before = own.length === 2 ? own : all
  const [first, second] = [before[0], before.at(-1)].map((name) => places[name!]!)
  if (before.length < 2 || !first || !second) return undefined
  // Women are twice as likely to be members as men: whoever is named between is set against nobody.
  const isCompared = isBoth && isSaidForComparison(sequence, second)
  if (before.length !== 2 && !isCompared) return undefined
  // In 2021 it was 141.1; in 2002, 118.6 against 78.5: each of the two is of a statement of its own.
  if (signs.slice(first.last, second.first).some((sign) => isStop(sign, 'semicolon'))) return undefined
  // Men as likely as women to bet, and women as men to play (6% and 3%): it is whom they are set against who stands behind than.
  const against = signs.findLastIndex((sign, place) => place < second.first && !isLight(sign))
  if (isBoth && !isCompared && (against < first.last || !isLess(against))) return undefined
  const textOf = (place: SignPlace): string => written(signs[place.first]!.start, signs[place.last]!.end)
  return textOf(first) === textOf(second) ? undefined : [before[0]!, before.at(-1)!]
}
