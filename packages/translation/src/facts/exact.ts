/** A number without rounding: numerator and positive denominator. */
export type Exact = {n: bigint; d: bigint}

/** Read decimal text or a fraction: `82`, `12.50`, `200/3`, `-3`. */
export function exact(text: string): Exact {
  const [top = '0', bottom] = text.split('/')
  const numerator = decimal(top)
  if (bottom === undefined) return numerator
  const denominator = decimal(bottom)
  return {n: numerator.n * denominator.d, d: numerator.d * denominator.n}
}

export function subtract(a: Exact, b: Exact): Exact {
  return {n: a.n * b.d - b.n * a.d, d: a.d * b.d}
}

export function multiply(a: Exact, b: Exact): Exact {
  return {n: a.n * b.n, d: a.d * b.d}
}

export function absolute(a: Exact): Exact {
  return {n: a.n < 0n ? -a.n : a.n, d: a.d}
}

/** Below zero when `a` is less than `b`, zero when they are equal. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

function decimal(text: string): Exact {
  const [whole = '0', decimals = ''] = text.split('.')
  return {n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length)}
}
