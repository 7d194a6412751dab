import type {Sign} from '../signs/sign.ts'
import type {Time} from '../times/time.ts'
import {timeOfSign} from './asides.ts'
import {isClear, hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {isSpan, isDay} from './time-kinds.ts'
import {wordOf} from './words.ts'
import {leadsOn, isOf} from './reaching.ts'
import type {Stance} from './moves.ts'

/** Whether words bring a time in for comparison only: 比2023年增长4.8%, up 4.8% on 2023, than in 2022. */
export function isComparedTime(sequence: Sequence, time: number, stances: readonly Stance[]): boolean {
  const {signs, quantities} = sequence
  const said = timeOfSign(signs[time]!)!
  const at = leadOf(sequence, time)
  const relation = wordOf(signs[at], 'relation')?.relation
  const row = quantities.findIndex((quantity) => quantity > time)
  if (isInForce(sequence, time, stances)) return false
  if (said.role === 'since') return beginningOf(sequence, time, stances) === undefined
  // 与2023年相比
  if (wordOf(signs[time + 1], 'relation')?.relation === 'than' && relation === 'between') return true
  // 与2023年持平
  let next = time + 1
  while (signs[next] && isLight(signs[next]!)) next++
  if (relation === 'between' && wordOf(signs[next], 'move')?.sense === 'flat') return true
  if (relation === 'between' && endsLikeness(sequence, time)) return true
  const follows = wordOf(signs[time + 1], 'relation')?.relation
  const counted = signs[time + 2]
  // 是上年的两倍: what a multiple is of.
  if (follows === 'of' && isMultiple(counted)) return true
  // Seven times that of 2015.
  if (relation === 'of' && isMultiple(signs[at - 1])) return true
  // From January to October, 从2024年全年看: when, and not since when.
  const isFrame = said.role === undefined && follows !== 'to' && follows !== 'of'
  if (relation === 'from' && (isSpan(said) || isFrame)) return false
  const leadsIn =
    said.role === 'versus' ||
    relation === 'than' ||
    relation === 'since' ||
    relation === 'from' ||
    (relation === 'on' && !isDay(said)) ||
    (relation === 'over' && isGrown(sequence, at, stances) && isPassed(said))
  if (!leadsIn) return false
  // Lower than 2023's 98.0%, last year's favorability of 77%: the time is that of the number behind it.
  if (row < 0) return true
  const quantity = quantities[row]!
  // 较2023年增长1.7倍: the verb is in the multiple.
  if (quantity === time + 1 && isMultiple(signs[quantity])) return true
  const isDated =
    isClear(
      sequence,
      time,
      quantity,
      (sign) => isLight(sign) || isOf(sign) || hasClass(sign, 'mode') || isStop(sign, 'open')
    ) ||
    (isOf(signs[time + 1]!) && isSameClause(sequence, time, row))
  const {as} = stances[row]!
  return !(isDated && (as === 'than' || as === 'from'))
}

/** The rate is £187.18 from April 2025: of a number that has not moved the time is its own. */
function isInForce(sequence: Sequence, time: number, stances: readonly Stance[]): boolean {
  const row = sequence.quantities.findLastIndex((quantity) => quantity < time)
  if (row < 0 || !isSameClause(sequence, time, row)) return false
  const {as, move} = stances[row]!
  return (
    as === undefined &&
    !move &&
    wordOf(sequence.signs[leadOf(sequence, time)], 'relation')?.relation === 'from'
  )
}

function isMultiple(sign: Sign | undefined): boolean {
  return sign?.type === 'quantity' && sign.quantity.kind === 'multiple'
}

/** 与全年不同：, 与去年一样，: what something is like stands before a stop, and no number between. */
function endsLikeness({signs}: Sequence, time: number): boolean {
  const end = signs.findIndex((sign, at) => at > time && (sign.type === 'stop' || sign.type === 'quantity'))
  return end > time + 1 && end <= time + 3 && isStop(signs[end])
}

/** The sign that leads to a time. */
function leadOf({signs}: Sequence, time: number): number {
  let at = time - 1
  while (at >= 0 && (isLight(signs[at]!) || wordOf(signs[at], 'relation')?.relation === 'in')) at--
  return at
}

/** 从2022年占全球产能的10%升至14%, 由上月下降8.6%转为上涨4.6%: the number with which a change began then. */
export function beginningOf(
  sequence: Sequence,
  time: number,
  stances: readonly Stance[]
): number | undefined {
  const {signs, quantities} = sequence
  if (wordOf(signs[leadOf(sequence, time)], 'relation')?.relation !== 'from') return undefined
  const row = quantities.findIndex((quantity) => quantity > time)
  const isStart = row >= 0 && (stances[row]!.as === 'from' || leadsOn(sequence, row))
  return isStart && isSameClause(sequence, time, row) ? row : undefined
}

function isSameClause({signs, quantities}: Sequence, time: number, row: number): boolean {
  return signs[quantities[row]!]!.clause === signs[time]!.clause
}

/** Over 2023, over the previous year: a time that is over; over the last year may be all of the time until now. */
function isPassed(time: Time): boolean {
  if (time.kind === 'relative') return time.from === 'claim' && time.back > 0
  return time.kind === 'calendar' && !isSpan(time)
}

/** An increase of 11% over 2023: the number right before it tells a change. */
function isGrown({quantities}: Sequence, at: number, stances: readonly Stance[]): boolean {
  return stances[quantities.indexOf(at - 1)]?.as === 'by'
}
