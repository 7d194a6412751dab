import {agreementOf, type Agreement} from '@collate/judge/relate/agreement'
import {hundred, parseFraction, subtract, equal} from '@collate/judge/numbers/fraction'
import type {Quantity} from '@collate/claims'
import type {Fact} from './fact.ts'

/** How two facts agree; hedges, times and populations are other rules' business. */
export function agreement(one: Fact, other: Fact): Agreement | undefined {
  if (one.isFromLast !== other.isFromLast || isDiscount(one, other) || isDiscount(other, one))
    return isTakenOff(one, other) || isTakenOff(other, one) ? 'same' : undefined
  const [a, b] = [one.quantity, other.quantity]
  if (isRough(a, b) || isRough(b, a) || isBinary(a, b) || isBinary(b, a)) return 'same'
  // No money at all: 0 元, $0.
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

/** 几百万美元 beside a few million: a stretch of numbers whose money one language leaves to readers. */
function isRough({kind, upper}: Quantity, other: Quantity): boolean {
  return kind === 'currency' && upper !== undefined && other.kind === 'count' && other.upper !== undefined
}

/** Texts write MB for MiB. */
function isBinary({value, unit = ''}: Quantity, other: Quantity): boolean {
  return (
    value === other.value &&
    /^[KMGTP]iBy$/i.test(unit) &&
    unit.replace('i', '').toLowerCase() === other.unit?.toLowerCase()
  )
}
