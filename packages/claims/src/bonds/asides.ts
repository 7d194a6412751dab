import type {Time} from '../times/time.ts'
import {hasClass, isStop, type Sequence} from './sequence.ts'
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

/**
 * In 2019, the last year before the pandemic, …; 2020年2月，即疫情前最后一个月，…; before the pandemic, in 2019, …: a time of
 * no calendar that only describes the one beside it.
 */
function isToldAgain({signs}: Sequence, at: number): boolean {
  if (timeOfSign(signs[at]!)?.kind !== 'unknown') return false
  let [before, behind] = [at - 1, at + 1]
  while (signs[before] && isTelling(signs[before]!)) before--
  while (signs[behind] && isTelling(signs[behind]!)) behind++
  if (!isStop(signs[behind], 'comma', 'close', 'dash')) return false
  const isLed = behind === at + 1 && wordOf(signs[at + 2], 'relation')?.relation === 'in'
  if (isLed && signs[at + 3]?.type === 'time') return true
  return isStop(signs[before], 'comma', 'open', 'dash') && signs[before - 1]?.type === 'time'
}

function isTelling({type}: Sequence['signs'][number]): boolean {
  return type !== 'stop' && type !== 'quantity'
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
