/** An exact number above zero, in lowest terms: what turns one unit into another. */
export type Factor = {numerator: bigint; denominator: bigint}

/** The factor that changes nothing. */
export const oneFactor: Factor = {numerator: 1n, denominator: 1n}

/** Exact product, reduced. */
export function multiplyFactors(left: Factor, right: Factor): Factor {
  return reduced(left.numerator * right.numerator, left.denominator * right.denominator)
}

/** @param exponent - a whole number */
export function toPower({numerator, denominator}: Factor, exponent: number): Factor {
  const size = BigInt(Math.abs(exponent))
  const power = {numerator: numerator ** size, denominator: denominator ** size}
  return exponent < 0 ? {numerator: power.denominator, denominator: power.numerator} : power
}

/** Read `453.59237` or `1200`. */
export function factorOf(decimal: string): Factor {
  const [whole = '', decimals = ''] = decimal.split('.')
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

function reduced(numerator: bigint, denominator: bigint): Factor {
  const divisor = commonDivisor(numerator, denominator)
  return {numerator: numerator / divisor, denominator: denominator / divisor}
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
