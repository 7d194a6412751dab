import type {Quantity} from '@collate/claims'
import {formatFraction, parseFraction} from '../numbers/fraction.ts'
import {unitKind, unitScale} from '../numbers/unit.ts'
import type {Citation} from './hypothesis.ts'

/** A number that names no unit is in that of its statistic. */
export function ownUnit(
  {quantity, rate}: {quantity: Quantity; rate: {power?: number}},
  slice: string,
  {indicator: {unit}}: Pick<Citation, 'indicator'>
): Quantity {
  // 5,921 kilograms per hectare: the words behind it name the rest of its unit.
  if (quantity.kind === 'measure' && unit.startsWith(`${quantity.unit}/`)) return {...quantity, unit}
  if (isPoints(quantity) && unitScale(unit) === 'points') return {...quantity, kind: 'points'}
  const power = ratePower(unit)
  if (power !== undefined) return asRate(quantity, power, unit, rate.power)
  // 57 of all teachers: a share without its sign is a wrong unit.
  if (unitScale(unit) === 'points') return quantity
  if (quantity.kind === unitKind(unit) || !isBare(quantity, slice)) return quantity
  const {unit: _, ...plain} = quantity
  const kind = unitKind(unit)
  return kind === 'currency' || kind === 'measure' ? {...plain, kind, unit} : {...plain, kind}
}

/** Whether a statistic counts of each thousand or more: 4% may be a share of it then, or a change by so much. */
export function ofRate({indicator: {unit}}: Pick<Citation, 'indicator'>): boolean {
  return ratePower(unit) !== undefined
}

const numeralOnly = /[\p{L}%‰$€£¥]/u

function isBare(quantity: Quantity, slice: string): boolean {
  return quantity.kind === 'count' || (quantity.kind === 'percent' && !numeralOnly.test(slice))
}

/** `/10*5`, `/10^5`, `[ppth]`: of how many a rate is published, as a power of ten. */
function ratePower(unit: string): number | undefined {
  if (unit === '[ppth]') return 3
  const match = /^\/10[*^](\d)$/.exec(unit)
  return match ? Number(match[1]) : undefined
}

/** 4.9‰, 15.1 per 100,000, 3.40 of each thousand: rates, each in its own unit. */
function asRate(quantity: Quantity, power: number, unit: string, said = power): Quantity {
  const {kind} = quantity
  if (kind === 'count' || kind === 'measure')
    return {...quantity, kind: 'measure', unit: said === power ? unit : `/10*${said}`}
  if (kind !== 'percent') return quantity
  const scaled = (text: string): string => shiftDecimal(text, power - 2)
  return {
    ...quantity,
    kind: 'measure',
    unit,
    value: scaled(quantity.value),
    step: scaled(quantity.step),
    ...(quantity.upper !== undefined && {upper: scaled(quantity.upper)})
  }
}

/** The decimal times a power of ten. */
function shiftDecimal(text: string, places: number): string {
  if (text.includes('/')) return text
  const {numerator, denominator} = parseFraction(text)
  const power = 10n ** BigInt(Math.abs(places))
  return formatFraction(
    places >= 0 ? {numerator: numerator * power, denominator} : {numerator, denominator: denominator * power},
    12
  )
}

/** “9 points higher” alone could be points of an index; of a share they are percentage points. */
function isPoints({kind, unit}: Quantity): boolean {
  return kind === 'count' && /^points?$/.test(unit ?? '')
}
