import type {Span} from '../claim.ts'
import type {Time} from '../times/time.ts'
import {headRows} from './apposition.ts'
import {isAside, timeOfSign} from './asides.ts'
import {beginningOf, isComparedTime} from './compared-times.ts'
import {leadsBracket} from './comparison.ts'
import {areTogether, runsOf} from './lists.ts'
import {pairsOf, strengthInList, type Run} from './pairs.ts'
import {ownersOf, type SignPlace} from './owners.ts'
import {hasClass, isClear, isLight, isStop, quantitiesBetween, type Sequence} from './sequence.ts'
import {isSetAgainstBefore, isTransparent} from './set-against.ts'
import {wordOf} from './words.ts'
import {isReachedWith, leadsOn} from './reaching.ts'
import type {Stance} from './moves.ts'

/** A time that speaks of a quantity, and how strongly. */
export type TimeBond = Span & {
  time: Time
  strength: number
  /** `compared`: what the quantity, or its change, is counted from; `aside`: when something else was. */
  as: 'at' | 'compared' | 'aside'
  /** Of times that stand together, in 2023 and 2024, which run: what is said of one is said of each. */
  run: number | undefined
}

/** For each quantity, the times of its sentence, strongest first; a run of names may stand nearer to a list. */
export function bindTimes(
  sequence: Sequence,
  stances: readonly Stance[],
  named: readonly Run[]
): TimeBond[][] {
  const {signs, quantities} = sequence
  const times = [...signs.keys()].filter((at) => signs[at]!.type === 'time')
  if (times.length === 0) return quantities.map(() => [])
  const places = times.map((at): SignPlace => ({first: at, last: at}))
  const compared = times.map((time) => isComparedTime(sequence, time, stances))
  const owners = ownersOf(
    sequence,
    places.map((place, index) =>
      compared[index] || isLength(signs[place.first]!) || isAside(sequence, place.first) ? undefined : place
    ),
    ledOn(sequence, times, stances)
  )
  const runs = runsOf(sequence, places)
  const pairs = pairsOf(sequence, runs, places, named)
  const joint = runs.filter((run) => run.length > 1 && areTogether(sequence, run, places))
  const head = headRows(sequence)
  const isPassed = (at: number): boolean => isAside(sequence, at) || compared[times.indexOf(at)] === true
  const said = times.map((at, column) => {
    const run = joint.findIndex((members) => members.includes(column))
    return {
      isBeside: isAside(sequence, at),
      isOfNext: datesNext(sequence, at),
      startRow: beginningOf(sequence, at, stances),
      run: run >= 0 ? run : undefined
    }
  })
  const found = quantities.map((_, row) =>
    times.map((time, column): TimeBond => {
      const {start, end} = signs[time]!
      const {isBeside, isOfNext, startRow, run} = said[column]!
      const strength =
        strengthInList(pairs, column, row) ?? strengthOf(sequence, time, head[row]!, owners[column], isPassed)
      const isNext =
        (isOfNext && time < quantities[row]! && quantitiesBetween(sequence, time, quantities[row]!) === 0) ||
        (compared[column]! && time === thenOf(sequence, row, compared, times)) ||
        (compared[column]! && leadsBracket(sequence, time, row)) ||
        row === startRow
      const as = isBeside ? 'aside' : compared[column] && !isNext ? 'compared' : 'at'
      return {start, end, time: timeOfSign(signs[time]!)!, strength: isNext ? bound : strength, as, run}
    })
  )
  for (const row of quantities.keys())
    if (isReachedWith(sequence, stances, row))
      for (const [column, {strength}] of found[row + 1]!.entries())
        found[row]![column]!.strength = Math.max(strength, found[row]![column]!.strength)
  for (const row of quantities.keys())
    if (isCountedFrom(sequence, stances, row)) found[row] = countedFrom(found[row - 1]!, found[row]!)
  return found.map((bonds) => bonds.toSorted((a, b) => b.strength - a.strength))
}

const bound = 4
const weak = 1
/** Of a time that is the latest before the number. */
const own = 3

/** 比7月的1.28亿高300万, exceeded the 128 million of July by 3 million: the number before it is what it counts from. */
function isCountedFrom({signs, quantities}: Sequence, stances: readonly Stance[], row: number): boolean {
  const {as, move} = stances[row]!
  return (
    as === 'by' &&
    stances[row - 1]?.as === 'than' &&
    (move?.form === 'comparative' || (move?.start ?? 0) >= signs[quantities[row - 1]!]!.end) &&
    signs[quantities[row - 1]!]!.clause === signs[quantities[row]!]!.clause
  )
}

/** The time of that number is compared with, and what else is spoken of is the time of the difference. */
function countedFrom(from: readonly TimeBond[], bonds: readonly TimeBond[]): TimeBond[] {
  const isOfFrom = from.map(({as, strength}) => as === 'at' && strength >= bound)
  const next = Math.max(
    ...from.map(({as, strength}, column) => (as === 'at' && !isOfFrom[column] ? strength : 0))
  )
  return bonds.map((bond, column): TimeBond => {
    if (isOfFrom[column]) return {...bond, as: 'compared', strength: bound}
    const isSpokenOf = bond.as === 'at' && from[column]!.strength === next
    return isSpokenOf ? {...bond, strength: Math.max(own, bond.strength)} : bond
  })
}

function strengthOf(
  sequence: Sequence,
  time: number,
  row: number,
  owner: number | undefined,
  isPassed: (at: number) => boolean
): number {
  const {signs, quantities} = sequence
  const quantity = quantities[row]!
  const [left, right] = time < quantity ? [time, quantity] : [quantity, time]
  const between = quantitiesBetween(sequence, left, right)
  const isSame = signs[time]!.clause === signs[quantity]!.clause
  // From 58.9% in 2023 to 65.7%: what stands before “to” is told of where it began.
  const isStart = time < quantity && wordOf(signs[time + 1], 'relation')?.relation === 'to'
  if (between === 0 && isClear(sequence, left, right, isTransparent))
    return owner === undefined || owner === row ? bound : isStart ? weak : 2
  if (owner === row) {
    if (time > quantity) return isSame ? 3 : 1.5
    const isOver = !leads(sequence, time) && hasSemicolon(sequence, time, quantity)
    return isLatest(sequence, time, quantity, isPassed) && !isOver && !startsAnew(sequence, time, quantity)
      ? 3
      : 1.5
  }
  // 降幅比上半年收窄，营业收入下降10.0%: what is compared there is the verb of its own clause.
  if (owner === undefined && time < quantity && isSetAgainstBefore(sequence, time)) return weak
  if (owner === undefined) return between > 0 || (!isSame && isServed(sequence, time)) ? weak : isSame ? 3 : 2
  if (time > quantity) return isSame && between === 0 ? 1 : 0.5
  return owner < row && leads(sequence, time)
    ? isLatest(sequence, time, quantity, isPassed)
      ? 2
      : weak
    : weak
}

/** Whether the clause of a time tells a change itself: 是2022年的3倍. */
function isServed({signs}: Sequence, time: number): boolean {
  const {clause} = signs[time]!
  return signs.some(
    (sign) =>
      sign.clause === clause &&
      (hasClass(sign, 'move') ||
        hasClass(sign, 'notion') ||
        (sign.type === 'quantity' && (sign.quantity.isFlat === true || sign.quantity.kind === 'multiple')))
  )
}

/** 10%升至2032年的14%, from 46% in 1970 to 26%: the time behind a number that leads on is that of the next one, and before “to” its own. */
function ledOn(
  sequence: Sequence,
  times: readonly number[],
  stances: readonly Stance[]
): Map<number, number> {
  const {signs, quantities} = sequence
  const led = new Map<number, number>()
  for (const [index, time] of times.entries()) {
    const row = quantities.findIndex((quantity) => quantity > time)
    const before = quantities[row - 1]
    if (before === undefined) continue
    const isStart = stances[row - 1]!.as === 'from' && wordOf(signs[time + 1], 'relation')?.relation === 'to'
    // 5.8%远低于2024年2月的10.9%
    const isThan = stances[row]!.as === 'than' && isOf(signs[time + 1]!) && time + 2 === quantities[row]
    if (isThan || leadsOn(sequence, row - 1)) led.set(index, row)
    else if (isStart && signs[before]!.clause === signs[time]!.clause) led.set(index, row - 1)
  }
  return led
}

/** Whether a new predicate begins between a time and a number: debuted in 2018 and is used by 48.7%. */
function startsAnew({signs}: Sequence, time: number, quantity: number): boolean {
  for (let at = time + 1; at < quantity; at++)
    if (hasClass(signs[at], 'joint') && isLight(signs[at + 1]!) && !leadsSentence(signs, time)) return true
  return false
}

function leadsSentence(signs: Sequence['signs'], time: number): boolean {
  for (let at = 0; at < time; at++) if (signs[at]!.type === 'text') return false
  return true
}

function hasSemicolon({signs}: Sequence, from: number, to: number): boolean {
  return signs.slice(from, to).some((sign) => isStop(sign, 'semicolon'))
}

/** Whether a time stands before the numbers of its clause, and so speaks of what follows. */
function leads({signs}: Sequence, time: number): boolean {
  for (let at = time - 1; at >= 0 && signs[at]!.clause === signs[time]!.clause; at--)
    if (signs[at]!.type === 'quantity') return false
  return true
}

/** Whether no other time stands between a time and a quantity, but one that is only compared with. */
function isLatest(
  {signs}: Sequence,
  time: number,
  quantity: number,
  isPassed: (at: number) => boolean
): boolean {
  for (let at = time + 1; at < quantity; at++) if (signs[at]!.type === 'time' && !isPassed(at)) return false
  return true
}

/** Whether “when” makes a time that of the number behind it: on last year, when 27.2% achieved it. */
function datesNext({signs}: Sequence, time: number): boolean {
  return [time + 1, time + 2].some((at) => wordOf(signs[at], 'relation')?.relation === 'when')
}

/** 高99英镑，当时为1227英镑: the time that was compared with last. */
function thenOf(
  {signs, quantities}: Sequence,
  row: number,
  compared: readonly boolean[],
  times: readonly number[]
): number | undefined {
  const quantity = quantities[row]!
  let first = quantity
  while (
    first > 0 &&
    signs[first - 1]!.clause === signs[quantity]!.clause &&
    signs[first - 1]!.type !== 'stop'
  )
    first--
  if (wordOf(signs[first], 'relation')?.relation !== 'when') return undefined
  return times.findLast((time, column) => time < first && compared[column])
}

function isOf(sign: Sequence['signs'][number]): boolean {
  return wordOf(sign, 'relation')?.relation === 'of'
}

function isLength(sign: Sequence['signs'][number]): boolean {
  const time = timeOfSign(sign)
  return time?.kind === 'span' && time.to === undefined
}
