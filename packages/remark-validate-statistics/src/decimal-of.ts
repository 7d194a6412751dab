import {formatFraction, type Fraction, unitKind} from '@collate/judge/numbers'

/** A number as a message writes it: what is computed of shares and factors needs two digits behind the point. */
export function decimalOf(number: Fraction, unit: string): string {
  const kind = unitKind(unit)
  const isLong = unit !== 'index' && (kind === 'count' || kind === 'currency' || kind === 'measure')
  return isLong ? formatFraction(number) : formatFraction(number, 2)
}
