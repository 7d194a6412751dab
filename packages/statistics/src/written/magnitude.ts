import {formatDecimal, type Decimal} from '../decimal.ts'

/** Digits behind the point of a number that is written with a magnitude word. */
const decimals = 3

/**
 * Write a number with the largest magnitude word that leaves few digits.
 *
 * splitMagnitude({digits: 15600000n, scale: 0}, [[6, ' million']]) // => {text: '15.6', word: ' million'}
 *
 * @param magnitudes - powers of ten with their words, largest first
 */
export function splitMagnitude(
  value: Decimal,
  magnitudes: ReadonlyArray<readonly [power: number, word: string]>
): {text: string; word: string} {
  const size = value.digits < 0n ? -value.digits : value.digits
  for (const [power, word] of magnitudes) {
    if (size < 10n ** BigInt(power + value.scale)) continue
    const scaled = withoutZeros({digits: value.digits, scale: value.scale + power})
    if (scaled.scale <= decimals) return {text: formatDecimal(scaled), word}
  }
  return {text: formatDecimal(value), word: ''}
}

function withoutZeros({digits, scale}: Decimal): Decimal {
  return scale > 0 && digits % 10n === 0n
    ? withoutZeros({digits: digits / 10n, scale: scale - 1})
    : {digits, scale}
}
