import type {Time} from '../times/time.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Whether a time is of something else: when a report came out, when a board was founded. */
export function isAside(sequence: Sequence, at: number): boolean {
  const time = timeOfSign(sequence.signs[at]!)
  const role = time?.role
  // Every Friday: how often, and not when.
  if (time?.kind === 'part' && time.part.startsWith('W')) return true
  return (
    role === 'published' ||
    role === 'founded' ||
    role === 'named' ||
    isToldAgain(sequence, at) ||
    isOfRank(sequence, at) ||
    isOfDescription(sequence, at)
  )
}

/** In 2019, the last year before the pandemic, …; before the pandemic, in 2019, …: a time of no calendar that only describes the one before it. */
function isToldAgain({signs}: Sequence, at: number): boolean {
  if (timeOfSign(signs[at]!)?.kind !== 'unknown' || !isStop(signs[at + 1], 'comma', 'close')) return false
  let behind = at + 2
  while (signs[behind] && wordOf(signs[behind], 'relation')?.relation === 'in') behind++
  if (behind > at + 2 && signs[behind]?.type === 'time') return true
  let before = at - 1
  while (before > 0 && isLight(signs[before]!)) before--
  return isStop(signs[before], 'comma', 'open') && signs[before - 1]?.type === 'time'
}

/** 历史同期首次, the first in a generation: among all times, and none of them. */
function isOfRank({signs}: Sequence, at: number): boolean {
  if (timeOfSign(signs[at]!)?.kind !== 'unknown') return false
  const isIn = wordOf(signs[at - 1], 'relation')?.relation === 'in'
  return hasClass(signs[at + 1], 'notion') || hasClass(signs[isIn ? at - 2 : at - 1], 'notion')
}

/** Where the figures arrive two months later: a clause that describes what stands before it, without a number. */
function isOfDescription({signs}: Sequence, at: number): boolean {
  if (isStop(signs[at + 1], 'open')) return false
  const {clause} = signs[at]!
  let first = at
  while (first > 0 && signs[first - 1]!.clause === clause && signs[first - 1]!.type !== 'stop') first--
  if (first === 0 || wordOf(signs[first], 'relation')?.relation !== 'who') return false
  return !signs.some((sign) => sign.type === 'quantity' && sign.clause === clause)
}

/** The time that a sign is, or nothing. */
export function timeOfSign(sign: Sequence['signs'][number]): Time | undefined {
  return sign.type === 'time' ? sign.time : undefined
}
