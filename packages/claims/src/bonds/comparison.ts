import type {Span} from '../claim.ts'
import {moveOf} from './moves.ts'
import type {SignPlace} from './owners.ts'
import {hasClass, isClear, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/**
 * Whether what is set against a name is said to be more or less, and by which words.
 *
 * `bare`: the name has no number of its own, and no time: fewer than in Wales.
 */
export type SaidComparison = Span & {sense: 'up' | 'down'; bare?: true}

/** Whether words bring a name in for comparison only: higher than B, 比B高. */
export function isSaidForComparison(sequence: Sequence, {first, last}: SignPlace): boolean {
  const {signs} = sequence
  let at = first - 1
  while (at >= 0 && isLight(signs[at]!) && !hasClass(signs[at], 'equative')) at--
  // Twice as likely as B, as likely to be members of a union as B.
  if (hasClass(signs[at], 'equative')) {
    const start = signs.findLastIndex(
      (d, place) => place < at && (d.type === 'quantity' || d.type === 'stop')
    )
    return signs.slice(start + 1, at).some((d) => hasClass(d, 'equative'))
  }
  const leading = wordOf(signs[at], 'relation')?.relation
  // Below the rate of B, below that of B.
  if (leading === 'of')
    do at--
    while (at >= 0 && isLight(signs[at]!))
  const before = wordOf(signs[at], 'relation')?.relation
  if (before === 'between' && wordOf(signs[last + 1], 'relation')?.relation === 'than') return true
  return before === 'than' || before === 'facing'
}

/** 19 points below the 57% of all teachers: the number whose base a name is, is the one that another is set against. */
export function isComparedWith({signs}: Sequence, at: number): boolean {
  if (signs[at]?.type !== 'quantity') return false
  let lead = at - 1
  while (lead >= 0 && isLight(signs[lead]!)) lead--
  return wordOf(signs[lead], 'relation')?.relation === 'than'
}

/** 首次超过女性, for the first time ahead of women: what a word leads to is set against a name, and against no number. */
export function leadsToOther({signs}: Sequence, at: number): boolean {
  let next = at + 1
  while (signs[next] && isLight(signs[next]!)) next++
  if (wordOf(signs[next], 'relation')?.relation !== 'than') return false
  return signs[next + 1]?.type === 'text' && signs[next + 1]!.clause === signs[at]!.clause
}

/** 比男生（19.0%）高3个百分点: the number in brackets is that of the name, and the other one compares with it. */
export function isOfBracket({signs}: Sequence, {last}: SignPlace, quantity = last + 2): boolean {
  return isStop(signs[last + 1], 'open') && last + 2 === quantity && signs[quantity]?.type === 'quantity'
}

/** The comparative that sets something against a name: before its “than”, or behind the name (比B高). */
export function comparisonWith(
  sequence: Sequence,
  {first, last}: SignPlace,
  names: readonly SignPlace[]
): SaidComparison | undefined {
  const {signs} = sequence
  const than = thanBefore(sequence, first)
  if (than === undefined) return undefined
  const said = saidWith(sequence, {first, last}, than, names)
  return said && isBare(signs, last, said) ? {...said, bare: true} : said
}

/**
 * Whether a name is set against a value itself: no number or time stands behind it in its clause, and the clause
 * speaks of no change (降幅大于全国).
 */
function isBare(signs: Sequence['signs'], last: number, {start}: SaidComparison): boolean {
  let first = last
  while (first > 0 && !isStop(signs[first - 1])) first--
  let end = last + 1
  while (signs[end] && !isStop(signs[end])) end++
  const isOther = (sign: Sequence['signs'][number]): boolean =>
    sign.start !== start && (hasClass(sign, 'move') || hasClass(sign, 'gap'))
  return (
    !isStop(signs[end], 'open') &&
    !signs.slice(first, end).some(isOther) &&
    signs.slice(last + 1, end).every(({type}) => type !== 'quantity' && type !== 'time')
  )
}

function saidWith(
  sequence: Sequence,
  {first, last}: SignPlace,
  than: number,
  names: readonly SignPlace[]
): SaidComparison | undefined {
  const {signs} = sequence
  const own = comparativeAt(sequence, than)
  if (own) return own
  // Lower among those below the line than above it: a word of a name compares nothing.
  const isNamed = (at: number): boolean => names.some((name) => name.first <= at && at <= name.last)
  const isOfClause = (at: number): boolean => signs[at]!.clause === signs[first]!.clause && !isNamed(at)
  for (let at = than - 1; at >= 0; at--) {
    const found = isOfClause(at) ? comparativeAt(sequence, at) : undefined
    if (found) return found
  }
  for (let at = last + 1; at < signs.length && !isStop(signs[at], 'comma', 'semicolon', 'full'); at++) {
    const found = isOfClause(at) ? comparativeAt(sequence, at) : undefined
    if (found) return found
  }
  return undefined
}

/** What leads from “than” to a name: among those who live in B, and no other number or time. */
function thanBefore({signs}: Sequence, first: number): number | undefined {
  for (let at = first - 1; at >= 0 && signs[at]!.clause === signs[first]!.clause; at--) {
    const sign = signs[at]!
    if (sign.type === 'quantity' || sign.type === 'time' || sign.type === 'stop') return undefined
    const relation = wordOf(sign, 'relation')?.relation
    if (relation === 'than' || relation === 'facing') return at
  }
  return undefined
}

const comparative: ReadonlySet<string> = new Set(['comparative'])

function comparativeAt({signs}: Sequence, at: number): SaidComparison | undefined {
  const {start, end} = signs[at]!
  const move = moveOf(signs[at]!, comparative)
  if (move?.form !== 'comparative' || move.sense === 'flat') return undefined
  return {start, end, sense: move.sense}
}

/** Than in August 2024 (216 billion): the time that is compared with is that of the number in brackets. */
export function leadsBracket(sequence: Sequence, time: number, row: number): boolean {
  const quantity = sequence.quantities[row]!
  const isIn = time < quantity && isStop(sequence.signs[quantity - 1], 'open')
  // 2017年的峰值（4751人）: what the time has may be named between.
  const isNamed = (sign: Sequence['signs'][number]): boolean =>
    isLight(sign) || wordOf(sign, 'notion') !== undefined || wordOf(sign, 'relation')?.relation === 'of'
  return isIn && isClear(sequence, time, quantity - 1, isNamed)
}
