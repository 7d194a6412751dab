import {agreementOf, type Agreement} from '@collate/judge/relate/agreement'
import {hundred, parseFraction, subtract, equal} from '@collate/judge/numbers/fraction'
import type {Fact} from './fact.ts'

/** How two facts agree; hedges, times and populations are other rules' business. */
export function agreement(one: Fact, other: Fact): Agreement | undefined {
  if (one.isFromLast !== other.isFromLast || isDiscount(one, other) || isDiscount(other, one))
    return isTakenOff(one, other) || isTakenOff(other, one) ? 'same' : undefined
  // No money at all: 0 元, $0.
  const [a, b] = [one.quantity, other.quantity]
  if (a.kind === 'currency' && b.kind === 'currency' && a.value === '0' && b.value === '0') return 'same'
  return agreementOf(one, other)
}

/** 八折 beside 20% off: the price that is left, and what is taken off it. */
function isDiscount(price: Fact, off: Fact): boolean {
  return off.isOff === true && price.folded.includes('折')
}

function isTakenOff(price: Fact, off: Fact): boolean {
  if (!off.isOff || !price.folded.endsWith('折')) return false
  const left = subtract(hundred, parseFraction(off.quantity.value))
  return equal(left, parseFraction(price.quantity.value))
}
