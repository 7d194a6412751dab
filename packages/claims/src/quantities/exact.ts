/**
 * An exact number: `digits` × 10^-`scale` ÷ `over`.
 *
 * `scale` keeps how many decimals were written, so that 82.0 stays 82.0.
 */
export type Exact = {digits: bigint; scale: number; over: bigint}

/** The number `digits` × 10^−`scale` ÷ `over`. */
export function exact(digits: bigint, scale = 0, over = 1n): Exact {
  return {digits, scale, over}
}

/** The number × 10^`places`. */
export function shifted(number: Exact, places: number): Exact {
  return places === 0 ? number : {...number, scale: number.scale - places}
}

/** The number × 10^`places`, without decimals that it no longer has. */
export function multiplied(number: Exact, places: number): Exact {
  let {digits, scale} = shifted(number, places)
  if (scale < 0) [digits, scale] = [digits * 10n ** BigInt(-scale), 0]
  if (places === 0) return number
  while (scale > 0 && digits % 10n === 0n) [digits, scale] = [digits / 10n, scale - 1]
  return exact(digits, scale)
}

/** The number with the other sign. */
export function negated(number: Exact): Exact {
  return {...number, digits: -number.digits}
}

/** Sum of two numbers without denominators. */
export function sum(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  return exact(integer(a, scale) + integer(b, scale), scale)
}

/** Product of two numbers. */
export function product(a: Exact, b: Exact): Exact {
  return exact(a.digits * b.digits, a.scale + b.scale, a.over * b.over)
}

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compare(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale, 0)
  const difference = integer(a, scale) * b.over - integer(b, scale) * a.over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `a` ÷ `b`; a decimal where the division ends, else a fraction. */
export function quotient(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale, 0)
  const top = integer(a, scale) * b.over
  const bottom = integer(b, scale) * a.over
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom)
  return exact(top / divisor, 0, bottom / divisor)
}

/** A decimal without trailing zeros where the number has one, else itself in lowest terms. */
export function simplified(number: Exact): Exact {
  const scale = Math.max(number.scale, 0)
  const lowest = quotient(exact(integer(number, scale)), exact(number.over * 10n ** BigInt(scale)))
  const decimals = decimalsOf(lowest.over)
  if (decimals === undefined) return lowest
  return exact((lowest.digits * 10n ** BigInt(decimals)) / lowest.over, decimals)
}

/** `82`, `12.50`, `200/3`, `-3`. */
export function toText(number: Exact): string {
  if (number.over !== 1n) {
    const {digits, over} = quotient(number, exact(1n))
    return over === 1n ? `${digits}` : `${digits}/${over}`
  }
  if (number.scale <= 0) return `${integer(number, 0)}`
  const negative = number.digits < 0n
  const digits = `${negative ? -number.digits : number.digits}`.padStart(number.scale + 1, '0')
  const point = digits.length - number.scale
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** 10^`exponent` as text: `1000`, `1`, `0.01`. */
export function powerOfTen(exponent: number): string {
  return exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}1` : `1${'0'.repeat(exponent)}`
}

function integer(number: Exact, scale: number): bigint {
  return scale === number.scale ? number.digits : number.digits * 10n ** BigInt(scale - number.scale)
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}

/** How many decimals 1 ÷ `over` has; nothing where they never end. */
function decimalsOf(over: bigint): number | undefined {
  let twos = 0
  let fives = 0
  while (over % 2n === 0n) [over, twos] = [over / 2n, twos + 1]
  while (over % 5n === 0n) [over, fives] = [over / 5n, fives + 1]
  return over === 1n ? Math.max(twos, fives) : undefined
}
