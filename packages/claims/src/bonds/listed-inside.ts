import type {SignPlace} from './owners.ts'
import {isStop, type Sequence} from './sequence.ts'

/**
 * Incidents (theft, robbery and fraud) came to 8.8 million: what a word takes in is listed in brackets without a number
 * or a time, and is said of no number outside of them.
 */
export function isListedInside({signs}: Sequence, {first, last}: SignPlace): boolean {
  const open = signs.findLastIndex((sign, at) => at < first && isStop(sign, 'open', 'close'))
  const close = signs.findIndex((sign, at) => at > last && isStop(sign, 'open', 'close'))
  if (!isStop(signs[open], 'open') || !isStop(signs[close], 'close')) return false
  const inside = signs.slice(open + 1, close)
  return (
    inside.some((sign) => isStop(sign, 'list', 'comma')) &&
    inside.every(({type}) => type !== 'quantity' && type !== 'time')
  )
}
