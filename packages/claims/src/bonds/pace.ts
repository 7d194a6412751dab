import type {Stance} from './moves.ts'
import {hasClass, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** The *annual* increase in rents slowed to 0.9%: what stands before a word of change that its clause tells of. */
export function paceOf({signs}: Sequence, quantity: number): Stance['versus'] | undefined {
  const {clause} = signs[quantity]!
  for (let at = quantity - 2; at >= 0 && signs[at]!.clause === clause; at--) {
    const sign = signs[at]!
    const versus = wordOf(sign, 'versus')
    if (versus && hasClass(signs[at + 1], 'move'))
      return {start: sign.start, end: sign.end, base: versus.versus}
  }
  return undefined
}
