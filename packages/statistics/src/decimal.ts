/** A decimal number as an exact fraction: `digits / 10 ** scale`. */
export type Decimal = {digits: bigint; scale: number}

const decimalPattern = /^-?\d+(?:\.\d+)?$/
/** Enough for any published number, and short enough that arithmetic stays quick. */
const longest = 40

/**
 * Read a plain decimal: no exponent, no sign but minus, no separators.
 *
 * parseDecimal('12.50') // => {digits: 1250n, scale: 2}
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > longest || !decimalPattern.test(text)) return undefined
  const point = text.indexOf('.')
  return {digits: BigInt(text.replace('.', '')), scale: point < 0 ? 0 : text.length - point - 1}
}

/** Write a decimal with all its digits: `{digits: 1250n, scale: 2}` → `12.50`. */
export function formatDecimal({digits, scale}: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const point = text.length - scale
  return scale === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`
}

/** Sum, at the finer scale of the two. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale)
  return {digits: rescale(left, scale) + rescale(right, scale), scale}
}

/** Difference, at the finer scale of the two. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, {digits: -right.digits, scale: right.scale})
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const difference = subtractDecimals(left, right).digits
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Half the worth of the last digit: what rounding may have taken or added. */
export function halfStep({scale}: Decimal): Decimal {
  return {digits: 5n, scale: scale + 1}
}

/** Whether a value is a whole number of steps. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  const scale = Math.max(value.scale, step.scale)
  return rescale(value, scale) % rescale(step, scale) === 0n
}

function rescale({digits, scale}: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale)
}
