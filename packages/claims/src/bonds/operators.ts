import type {Span} from '../claim.ts'
import {hasClass, isStop, type Sequence} from './sequence.ts'

/**
 * What stands outside of a quantity and makes another one of it: twice 82%, 82% minus ten, 82%0, 82%…, or fewer.
 *
 * Nothing reads them together with their number.
 */
export function findOperators({signs, quantities}: Sequence, text: string): Span[] {
  const found: Span[] = []
  for (const at of quantities) {
    const {end} = signs[at]!
    const glued = /[\d%％]/.test(text[end - 1] ?? '') ? /^[A-Za-z\d]+/.exec(text.slice(end))?.[0] : undefined
    if (glued) found.push({start: end, end: end + glued.length})
    for (const beside of [signs[at - 1], signs[at + 1]])
      if (hasClass(beside, 'operator')) found.push({start: beside!.start, end: beside!.end})
  }
  for (const [at, sign] of signs.entries())
    if (
      hasClass(sign, 'operator') &&
      isStop(signs[at - 1], 'comma') &&
      (at === signs.length - 1 || isStop(signs[at + 1]))
    )
      found.push({start: sign.start, end: sign.end})
  return found
}
