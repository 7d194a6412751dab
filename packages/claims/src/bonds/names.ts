import type {Span} from '../claim.ts'
import {headRows} from './apposition.ts'
import {comparisonWith, isSaidForComparison, isOfBracket, type SaidComparison} from './comparison.ts'
import {isListedInside} from './listed-inside.ts'
import {areAlternatives, areTogether, runsOf} from './lists.ts'
import {pairsOf, placeOfRun, strengthInList, type Pairs, type Run} from './pairs.ts'
import {isLabelOf, isOfHead, opensRight, opensSentence, roleOf, type NameRole} from './name-roles.ts'
import {isOwner} from './owner-words.ts'
import {isOfNext, ownersOf, placeOf, type SignPlace} from './owners.ts'
import {isClear, isLight, isStop, hasClass, quantitiesBetween, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** A name found in the sentence; several values where it names several things. */
export type Named<T> = Span & {values: readonly T[]}

/** A name that speaks of a quantity, and how strongly. */
export type NameBond<T> = Named<T> & {
  strength: number
  /** `base`: behind “of”, 的 or 中; `frame`: of women, …; 在女性中，…: opens the statement; `compared`: behind “than”. */
  as: NameRole
  /** Of names that stand together, which run: what is said of one is said of each. */
  run: number | undefined
  /** Nothing stands between them but what puts them together: A, B and C. */
  areTogether: boolean
  /** It is one or the other of its run: A or B. */
  isAlternative: boolean
  /** Something is said to be of it: 女性的失业率, unemployment of women, women’s unemployment. */
  isOwner: boolean
  /** In Asia, …; in the north, fewer …: where all of the sentence is told to be, before any number. */
  opens: boolean
  /** Higher than B, 比B高, led B: which way the words set another against it. */
  against: SaidComparison | undefined
}

/**
 * For each quantity, the names of its sentence with their strengths.
 *
 * @param kindOf - what of: names of one kind compete for a quantity, those of different kinds do not
 */
export function bindNames<T>(
  sequence: Sequence,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string
): Array<Array<NameBond<T>>> {
  const found: Array<Array<NameBond<T>>> = sequence.quantities.map(() => [])
  if (names.length === 0) return found
  const kinds = namesByKind(names, kindOf)
  const all = [...runsOfKinds(sequence, kinds), ...timeRuns(sequence)]
  const everywhere = names.map((name) => placeOf(sequence, name))
  for (const own of kinds)
    for (const [row, bonds] of bindKind(sequence, own, all, everywhere).entries()) found[row]!.push(...bonds)
  return found.map((bonds) => bonds.toSorted((a, b) => b.strength - a.strength))
}

/** The former, 后者: names of the two that stand together before it, or that are all of their kind there. */
export function namesAgain<T>(
  sequence: Sequence,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string
): Array<Named<T>> {
  const {signs} = sequence
  const words = signs.filter((sign, at) => rankOf(sign) !== undefined && signs[at + 1]?.type !== 'text')
  if (words.length === 0) return []
  return namesByKind(names, kindOf).flatMap((own) => {
    const places = own.map((name) => placeOf(sequence, name))
    const runs = runsOf(sequence, places)
    return words.flatMap((word): Array<Named<T>> => {
      const before = own.filter(({end}) => end <= word.start)
      const run = runs.findLast((d) => d.length === 2 && own[d[1]!]!.end <= word.start)
      const pair = run?.map((index) => own[index]!) ?? (before.length === 2 ? before : [])
      const texts = new Set(pair.map(({start, end}) => sequence.written(start, end)))
      const values = pair[rankOf(word)!]?.values
      return values && texts.size === 2 ? [{start: word.start, end: word.end, values}] : []
    })
  })
}

/** Which of two it is. */
function rankOf(sign: Sequence['signs'][number]): 0 | 1 | undefined {
  return hasClass(sign, 'former') ? 0 : hasClass(sign, 'latter') ? 1 : undefined
}

/** The names of each kind that is there. */
function namesByKind<T>(
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string
): Array<Array<Named<T>>> {
  const kinds = new Map<string, Array<Named<T>>>()
  for (const name of names)
    for (const [kind, values] of Map.groupBy(name.values, kindOf)) {
      const own = kinds.get(kind)
      if (own) own.push({...name, values})
      else kinds.set(kind, [{...name, values}])
    }
  return [...kinds.values()]
}

/** Several names of one kind that stand together. */
export function namedRuns<T>(
  sequence: Sequence,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string
): Run[] {
  return runsOfKinds(sequence, namesByKind(names, kindOf))
}

function runsOfKinds<T>(sequence: Sequence, kinds: ReadonlyArray<ReadonlyArray<Named<T>>>): Run[] {
  return kinds.flatMap((own) => {
    const places = own.map((name) => placeOf(sequence, name))
    return runsOf(sequence, places).map((run) => placeOfRun(run, places))
  })
}

function timeRuns(sequence: Sequence): Run[] {
  const places = [...sequence.signs.entries()].flatMap(([at, {type}]) =>
    type === 'time' ? [{first: at, last: at}] : []
  )
  return runsOf(sequence, places).map((run) => placeOfRun(run, places))
}

const paired = 5
const bound = 4
const owned = 3
const framed = 2.5
const weak = 1

function bindKind<T>(
  sequence: Sequence,
  names: ReadonlyArray<Named<T>>,
  all: readonly Run[],
  everywhere: readonly SignPlace[]
): Array<Array<NameBond<T>>> {
  const {quantities} = sequence
  const places = names.map((name) => placeOf(sequence, name))
  const runs = runsOf(sequence, places)
  const together = runs.map((run) => areTogether(sequence, run, places))
  const pairs = pairsOf(sequence, runs, places, all)
  const inside = places.map((place) => isListedInside(sequence, place))
  const isThere = places.map((place, column) => {
    const again = names
      .slice(column + 1)
      .some(({values}) => values.some((d) => names[column]!.values.includes(d)))
    if (inside[column] || (again && isOfHead(sequence, place))) return false
    return !isSaidForComparison(sequence, place) || isOfBracket(sequence, place)
  })
  const owners = ownersOf(
    sequence,
    places.map((place, index) => (isThere[index] ? place : undefined)),
    reservedOf(sequence, places, runs)
  )
  const head = headRows(sequence)
  const bonds = names.map(({start, end, values}, column) => {
    const place = places[column]!
    const run = runs.findIndex(
      (members) =>
        members.length > 1 && members.includes(column) && members.every((d) => owners[d] === owners[column])
    )
    return {
      start,
      end,
      values,
      isOwner: isOwner(sequence, place),
      opens: opensSentence(sequence, place),
      run: run >= 0 ? run : undefined,
      areTogether: together[run] === true,
      isAlternative: run >= 0 && areAlternatives(sequence, runs[run]!, places),
      against: comparisonWith(sequence, place, everywhere)
    }
  })
  return quantities.map((quantity, row) => {
    const strengths = places.map((_, column) =>
      strengthOf(sequence, {row: head[row]!, column, places, owners, pairs})
    )
    shareRuns(strengths, runs, owners)
    return bonds.map((bond, column) => {
      const own = row === head[row] ? 0 : strengthOf(sequence, {row, column, places, owners, pairs})
      const strength = inside[column] ? 0 : Math.max(strengths[column]!, own)
      return {...bond, strength, as: roleOf(sequence, places[column]!, quantity)}
    })
  })
}

/** Names that grammar ties to one number: 49.4% of entries of academies, 61%的受访者, 占受访者的61%. */
function reservedOf(
  sequence: Sequence,
  places: readonly SignPlace[],
  runs: readonly number[][]
): Map<number, number> {
  const {quantities, signs} = sequence
  const reserved = new Map<number, number>()
  for (const [column, {first, last}] of places.entries()) {
    const next = quantities.indexOf(last + 2)
    if (next >= 0 && wordOf(signs[last + 1], 'relation')?.relation === 'of') {
      reserved.set(column, next)
      continue
    }
    const row = quantities.findLastIndex((at) => at < first)
    const at = quantities[row]
    if (at !== undefined && isLabelOf(sequence, {first, last}, at)) reserved.set(column, row)
    if (at === undefined || !isClear(sequence, at, first, follows)) continue
    const behind = wordOf(signs[at + 1], 'relation')?.relation
    if (behind === 'of' || first === at + 1) reserved.set(column, row)
  }
  // 44% of residents and women: all of them, where no other number follows in the clause.
  for (const run of runs) {
    const row = reserved.get(run[0]!)
    if (row === undefined || quantities[row]! > places[run[0]!]!.first) continue
    const next = signs[quantities[row + 1]!]
    if (next?.clause === signs[quantities[row]!]!.clause || !areTogether(sequence, run, places)) continue
    for (const column of run) if (!reserved.has(column)) reserved.set(column, row)
  }
  return reserved
}

type Question = {
  row: number
  column: number
  places: readonly SignPlace[]
  owners: ReadonlyArray<number | undefined>
  pairs: Pairs
}

function strengthOf(sequence: Sequence, {row, column, places, owners, pairs}: Question): number {
  const {signs, quantities} = sequence
  const inList = strengthInList(pairs, column, row)
  if (inList !== undefined) return inList
  const {first, last} = places[column]!
  const quantity = quantities[row]!
  if (first <= quantity && quantity <= last) return bound
  const isBefore = last < quantity
  const [left, right] = isBefore ? [last, quantity] : [quantity, first]
  const between = quantitiesBetween(sequence, left, right)
  const isOwn = owners[column] === row
  const isPaired = pairs.rows.has(row)
  if (between === 0 && isClear(sequence, left, right, isBefore ? joins : follows))
    return isPaired ? weak : isOwn || owners[column] === undefined ? bound : framed
  const isSame = signs[isBefore ? last : first]!.clause === signs[quantity]!.clause
  if (isOwn) {
    if (isLabelOf(sequence, places[column]!, quantity)) return bound
    if (!isBefore) return isSame ? owned : weak
    // Of several names before a number the last one is said of it.
    if (
      owners.some(
        (owner, other) => owner === row && places[other]!.first > last && places[other]!.last < quantity
      )
    )
      return 2
    if (opensRight(sequence, places[column]!, quantity)) return bound
    return isSame ? owned : leads(sequence, first) ? framed : 1.5
  }
  if (isPaired) return 0
  if (!isBefore) return isSame && between === 0 && !isOfNext(sequence, row, places[column]!) ? 1.5 : 0.5
  // A number without a name of its own goes on with the last one before it.
  const isLast = !places.some((place) => place.first > last && place.last < quantity)
  return isLast && !owners.includes(row) && !places[column]!.isInside ? 1.5 : weak
}

/** What may stand between a name and the number that is said of it. */
function joins(sign: Sequence['signs'][number]): boolean {
  const relation = wordOf(sign, 'relation')?.relation
  return (
    isLight(sign) ||
    sign.type === 'time' ||
    hasClass(sign, 'move') ||
    relation === 'of' ||
    relation === 'to' ||
    relation === 'by' ||
    relation === 'in' ||
    isStop(sign, 'open', 'colon', 'dash', 'quote')
  )
}

/** What may stand between a number and a name behind it. */
function follows(sign: Sequence['signs'][number]): boolean {
  const relation = wordOf(sign, 'relation')?.relation
  return isLight(sign) || relation === 'of' || relation === 'in' || relation === 'by' || isStop(sign, 'quote')
}

/** Whether a name stands before the numbers of its clause. */
function leads({signs}: Sequence, first: number): boolean {
  for (let at = first - 1; at >= 0 && signs[at]!.clause === signs[first]!.clause; at--)
    if (signs[at]!.type === 'quantity') return false
  return true
}

/** What is said of one of several names that stand together is said of each. */
function shareRuns(
  strengths: number[],
  runs: readonly number[][],
  owners: ReadonlyArray<number | undefined>
): void {
  for (const run of runs) {
    // JavaScript, and TypeScript is used by…: each is said of another number.
    if (run.some((index) => owners[index] !== owners[run[0]!])) continue
    if (run.length < 2 || run.some((index) => strengths[index]! >= paired)) continue
    const most = Math.max(...run.map((index) => strengths[index]!))
    for (const index of run) strengths[index] = most
  }
}
