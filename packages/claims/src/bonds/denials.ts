import type {Span} from '../claim.ts'
import {hasClass, wordOf, type Sequence} from './sequence.ts'

/** A word that denies what is said of a quantity. */
export type DenialBond = Span & {
  /** Whether it denies the number itself: 并非82%, not 82%. */
  isOfNumber: boolean
}

/**
 * For each quantity, the denials of its own predicate.
 *
 * Behind a number they count up to the next number or stop, and not in what describes a group (users who do not
 * smoke); before it only those right before it.
 */
export function bindDenials(sequence: Sequence): DenialBond[][] {
  const {signs, quantities} = sequence
  return quantities.map((quantity) => {
    const found: DenialBond[] = []
    for (let at = quantity + 1; at < signs.length; at++) {
      const sign = signs[at]!
      if (sign.type === 'quantity' || sign.clause !== signs[quantity]!.clause) break
      if (wordOf(sign, 'relation')?.relation === 'who') break
      if (hasClass(sign, 'denial')) found.push({start: sign.start, end: sign.end, isOfNumber: false})
    }
    const before = signs[quantity - 1]
    if (hasClass(before, 'denial')) found.push({start: before!.start, end: before!.end, isOfNumber: true})
    return found
  })
}
