import {absolute, compare, divide, formatFraction, whole, type Fraction} from './fraction.ts'

/** Digits behind the point of a number that is written with a magnitude word. */
const decimals = 3

/**
 * Write an amount with the largest magnitude word that leaves few digits.
 *
 * @param magnitudes - powers of ten with their words, largest first
 * @example
 * splitMagnitude(whole(15600000n), [[6, ' million']]) // => {text: '15.6', word: ' million'}
 */
export function splitMagnitude(
  value: Fraction,
  magnitudes: ReadonlyArray<readonly [power: number, word: string]>
): {text: string; word: string} {
  for (const [power, word] of magnitudes) {
    const worth = whole(10n ** BigInt(power))
    if (compare(absolute(value), worth) < 0) continue
    const scaled = divide(value, worth)
    const text = formatFraction(scaled)
    if ((text.split('.')[1]?.length ?? 0) <= decimals) return {text, word}
  }
  return {text: formatFraction(value), word: ''}
}
