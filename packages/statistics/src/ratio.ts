import type {Decimal} from './decimal.ts'

/** An exact number; the denominator is positive. */
export type Ratio = {
  numerator: bigint
  denominator: bigint
  /** Digits behind the point of the number that was read. */
  scale: number
}

/** Read a decimal, with separators of thousands or a percent sign. */
export function parseRatio(text: string): Ratio | undefined {
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d{1,40})(?:\.(\d{1,40}))?%?$/.exec(text)
  if (!match) return undefined
  const [, whole, decimals = ''] = match
  const numerator = BigInt(whole!.replaceAll(',', '') + decimals)
  return {numerator, denominator: 10n ** BigInt(decimals.length), scale: decimals.length}
}

/** Do one step of a formula; nothing where it divides by zero. */
export function calculate(left: Ratio, sign: string, right: Ratio): Ratio | undefined {
  const scale = Math.max(left.scale, right.scale)
  const [a, b, c, d] = [left.numerator, left.denominator, right.numerator, right.denominator]
  if (sign === '×') return {numerator: a * c, denominator: b * d, scale}
  if (sign === '÷')
    return c === 0n
      ? undefined
      : {numerator: c < 0n ? -a * d : a * d, denominator: b * (c < 0n ? -c : c), scale}
  return {numerator: sign === '+' ? a * d + c * b : a * d - c * b, denominator: b * d, scale}
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Whether a value is the rounding of an exact result, to its own last digit or to that of a part. */
export function isRounded(result: Ratio, {digits, scale}: Decimal, part: Ratio): boolean {
  const distance = result.numerator * 10n ** BigInt(scale) - digits * result.denominator
  const room = result.denominator * 10n ** BigInt(Math.max(0, scale - Math.min(scale, part.scale)))
  return 2n * (distance < 0n ? -distance : distance) <= room
}

/** Write a number rounded to some digits behind the point, halves away from zero. */
export function writeRatio({numerator, denominator}: Ratio, scale: number): string {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(scale)
  const digits = ((2n * size + denominator) / (2n * denominator)).toString().padStart(scale + 1, '0')
  const point = digits.length - scale
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return numerator < 0n ? `-${text}` : text
}
