/** An exact number; the denominator is positive. */
export type Fraction = {readonly numerator: bigint; readonly denominator: bigint}

/** 0. */
export const zero = whole(0n)

/** 100. */
export const hundred = whole(100n)

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * Read `82`, `12.50`, `-3` or `200/3`.
 *
 * @throws on anything else: numbers come from tables and grammars that have been checked
 * @example
 * parseFraction('12.50') // => {numerator: 1250n, denominator: 100n}
 */
export function parseFraction(text: string): Fraction {
  let found = known.get(text)
  if (!found) {
    if (known.size >= most) known.clear()
    known.set(text, (found = readFraction(text)))
  }
  return found
}

/** The same numbers are asked for again and again: of a value, and of a quantity for each of its hypotheses. */
const known = new Map<string, Fraction>()
const most = 10_000

function readFraction(text: string): Fraction {
  const slash = text.indexOf('/')
  if (slash > 0) return divide(parseFraction(text.slice(0, slash)), parseFraction(text.slice(slash + 1)))
  const match = decimal.exec(text)
  if (!match) throw new RangeError(`Unexpected number \`${text}\`, expected a decimal or a fraction`)
  const [, sign, integer, decimals = ''] = match
  const numerator = BigInt(integer! + decimals)
  return {numerator: sign === '-' ? -numerator : numerator, denominator: 10n ** BigInt(decimals.length)}
}

/** A whole number as a fraction. */
export function whole(value: bigint): Fraction {
  return {numerator: value, denominator: 1n}
}

/** Exact sum. */
export function add(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator)
    return {numerator: left.numerator + right.numerator, denominator: left.denominator}
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator
  }
}

/** Exact difference, `left` − `right`. */
export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, negate(right))
}

/** Exact product. */
export function multiply(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator
  }
}

/** @throws when `right` is zero */
export function divide(left: Fraction, right: Fraction): Fraction {
  if (right.numerator === 0n) throw new RangeError('Unexpected division by `0`')
  const sign = right.numerator < 0n ? -1n : 1n
  return {
    numerator: sign * left.numerator * right.denominator,
    denominator: sign * left.denominator * right.numerator
  }
}

/** The number with the other sign. */
export function negate({numerator, denominator}: Fraction): Fraction {
  return {numerator: -numerator, denominator}
}

/** The number without its sign. */
export function absolute(value: Fraction): Fraction {
  return value.numerator < 0n ? negate(value) : value
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Whether both are one number, however they are written. */
export function equal(left: Fraction, right: Fraction): boolean {
  return compareFractions(left, right) === 0
}

/** The greatest of some numbers. */
export function largest(first: Fraction, ...others: Fraction[]): Fraction {
  return others.reduce((a, b) => (compareFractions(a, b) >= 0 ? a : b), first)
}

/** The least of some numbers. */
export function smallest(first: Fraction, ...others: Fraction[]): Fraction {
  return others.reduce((a, b) => (compareFractions(a, b) <= 0 ? a : b), first)
}

/** Exact sum of some numbers; 0 of none. */
export function sumFractions(values: Iterable<Fraction>): Fraction {
  let total = zero
  for (const value of values) total = add(total, value)
  return total
}

/**
 * Write a number as a decimal, rounded half away from zero, without trailing zeros.
 *
 * @param decimals - digits after the point, at most
 * @example
 * formatFraction({numerator: 1500n, denominator: 41n}, 1) // => '36.6'
 */
export function formatFraction({numerator, denominator}: Fraction, decimals = 6): string {
  const negative = numerator < 0n
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(decimals)
  const rounded = (2n * scaled + denominator) / (2n * denominator)
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const tail = digits.slice(point).replace(/(?<!0)0+$/, '')
  const text = digits.slice(0, point) + (tail && `.${tail}`)
  return negative && rounded !== 0n ? `-${text}` : text
}

/** The nearest number with so many digits after the point, half away from zero. */
export function roundTo(value: Fraction, decimals: number): Fraction {
  return parseFraction(formatFraction(value, decimals))
}
