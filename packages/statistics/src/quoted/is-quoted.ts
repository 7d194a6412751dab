import type {Decimal} from '../decimal.ts'
import {parseUnit} from '../unit/unit.ts'
import type {QuotedNumbers} from './quoted-numbers.ts'

/**
 * Whether a value is one of the numbers of a quotation, whatever its sign.
 *
 * Where shares are quoted, a share is one of them: of “28 people said that 82%” it
 * is 82.  Units of a measure may be a power of ten apart, 3.5 GW and 3,500
 * megawatts, and money may be counted in cents.
 */
export function isQuoted(value: Decimal, unit: string, {numbers, isRead}: QuotedNumbers): boolean {
  const sort = parseUnit(unit)?.sort
  const isCurrency = sort === 'currency'
  const isMeasure = sort === 'measure' || sort === 'rate'
  const isShare = sort === 'percent' || sort === 'points'
  const isOfKind = isShare && numbers.some((d) => d.of === sort)
  const own = isOfKind ? numbers.filter((d) => d.of === sort || d.of === 'bare') : numbers
  return own
    .flatMap((d) => d.values)
    .some(
      (text) =>
        isNumber(value, text) ||
        (isCurrency && isNumber({...value, digits: value.digits * 100n}, text)) ||
        ((isMeasure || !isRead) && hasDigits(value, text))
    )
}

const number = /^-?(\d+)(?:\.(\d+))?(?:\/(\d+))?$/

/** A fraction that no decimal equals, such as two thirds, is each rounding of it. */
function isNumber({digits, scale}: Decimal, text: string): boolean {
  const match = number.exec(text)
  if (!match) return false
  const [, whole, decimals = '', divisor = '1'] = match
  const numerator = BigInt(whole! + decimals)
  const denominator = BigInt(divisor) * 10n ** BigInt(decimals.length)
  const distance = size(size(digits) * denominator - numerator * 10n ** BigInt(scale))
  return distance === 0n || (2n * distance <= denominator && !isDecimal(numerator, denominator))
}

/** The same digits, but for zeros before and behind. */
function hasDigits({digits}: Decimal, text: string): boolean {
  return /^\d[\d.]*$/.test(text) && significant(text) === significant(String(digits))
}

function significant(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
}

function isDecimal(numerator: bigint, denominator: bigint): boolean {
  let rest = denominator / divisorOf(numerator, denominator)
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor
  return rest === 1n
}

function divisorOf(one: bigint, other: bigint): bigint {
  return other === 0n ? one : divisorOf(other, one % other)
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value
}
