import type {SignPlace} from './owners.ts'
import {hasClass, isClear, isLight, isStop, ofEachSequence, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'
import {isBeside} from '../quantities/beside.ts'

/** Names that stand together, A, B and C: their indexes, in order. */
export function runsOf(sequence: Sequence, places: readonly SignPlace[]): number[][] {
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
  const isApart = (run: readonly number[]): boolean => {
    if (run.length !== 2) return false
    const [left, right] = [places[run[0]!]!, places[run[1]!]!]
    return isFramed(sequence, left, right) || goesOnAnew(sequence, left, right)
  }
  return runs.flatMap((run) => (isApart(run) ? run.map((index) => [index]) : [run]))
}

/** 1.1 million students, and India is back in first place: of the second of two another statement speaks, without a number. */
function goesOnAnew({signs}: Sequence, left: SignPlace, right: SignPlace): boolean {
  const gap = signs.slice(left.last + 1, right.first)
  const isParted = isStop(gap[0], 'comma') && hasClass(gap[1], 'joint')
  if (!isParted) return false
  const {clause} = signs[right.last]!
  const behind = signs.slice(right.last + 1)
  const own = behind.slice(0, behind.findIndex((d) => isStop(d) || d.clause !== clause) >>> 0)
  return own.some(({type}) => type === 'text') && own.every(({type}) => type !== 'quantity')
}

/** Within the services, transport grew: what opens the sentence is where the other one is, and no list with it. */
function isFramed(sequence: Sequence, left: SignPlace, right: SignPlace): boolean {
  let lead = left.first - 1
  while (lead >= 0 && isLight(sequence.signs[lead]!)) lead--
  const relation = wordOf(sequence.signs[lead], 'relation')?.relation
  const opens = lead === 0 && (relation === 'in' || relation === 'of')
  return opens && isClear(sequence, left.last, right.first, (sign) => isLight(sign) || isStop(sign, 'comma'))
}

/** A, B and C, A、B: names between which stands nothing but what puts them together. */
export function areTogether(
  sequence: Sequence,
  run: readonly number[],
  places: readonly SignPlace[]
): boolean {
  const gaps = run.slice(1).map((index, at) => {
    const [left, right] = [places[run[at]!]!.last, places[index]!.first]
    return sequence.signs.slice(left + 1, right)
  })
  const all = gaps.flat()
  return (
    all.some((sign) => isStop(sign, 'list') || hasClass(sign, 'joint')) &&
    all.every((sign) => isLight(sign) || isStop(sign, 'list', 'comma') || hasClass(sign, 'joint'))
  )
}

/** A or B, A, B or C: one of them holds, and not each. */
export function areAlternatives(
  {signs}: Sequence,
  run: readonly number[],
  places: readonly SignPlace[]
): boolean {
  const [left, right] = [places[run.at(-2)!]!, places[run.at(-1)!]!]
  return signs.slice(left.last + 1, right.first).some((sign) => hasClass(sign, 'alternative'))
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
export const quantityRuns = ofEachSequence((sequence): ReadonlyArray<readonly number[]> => {
  const runs: number[][] = []
  for (const [row, index] of sequence.quantities.entries()) {
    const before = sequence.quantities[row - 1]
    const isJoined = before !== undefined && index - before > 1 && areListed(sequence, before, index)
    if (isJoined) runs.at(-1)!.push(row)
    else runs.push([row])
  }
  return runs
})

function areListed(sequence: Sequence, left: number, right: number): boolean {
  if (arePartsOf(sequence, left, right)) return true
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

/** 8.6:49.1:42.3, with nothing but the sign between. */
function arePartsOf({signs, written}: Sequence, left: number, right: number): boolean {
  const sign = signs[left + 1]!
  return right === left + 2 && (isStop(sign, 'colon') || isRatioSign(written(sign.start, sign.end)))
}

function isRatioSign(text: string): boolean {
  return text === '/' || isBeside(text, 'ratioSign')
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

/** Whether numbers are of one kind and unit. */
export function areAlike(sequence: Sequence, indexes: readonly number[]): boolean {
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
