import type {Quantity} from '@collate/claims'
import {countsPoints, unitsNamed} from '@collate/claims/reading'
import type {Translated} from '@collate/statistics'
import {formatFraction, parseFraction} from '../numbers/fraction.ts'
import {hasWords} from '../language/judging.ts'
import {isIndex, ratePower, unitKind, unitScale} from '../numbers/unit.ts'
import type {Citation} from './hypothesis.ts'

/** A number that names no unit is in that of its statistic. */
export function ownUnit(
  {quantity, rate}: {quantity: Quantity; rate: {power?: number}},
  slice: string,
  {indicator: {unit, label}}: Pick<Citation, 'indicator'>
): Quantity {
  if (unit === 'count' && quantity.kind === 'measure' && counts(label, quantity.unit))
    return asCount(quantity)
  // 5,921 kilograms per hectare: the words behind it name the rest of its unit.
  if (quantity.kind === 'measure' && unit.startsWith(`${quantity.unit}/`)) return {...quantity, unit}
  // “9 points higher” alone could be points of an index; of a share they are percentage points.
  if (countsPoints(quantity) && unitScale(unit) === 'points') return {...quantity, kind: 'points'}
  // 下降0.4个点: of an index they are none of percentages.
  if (quantity.kind === 'points' && isIndex(unit) && !hasWords(slice, 'exactShare')) return asCount(quantity)
  const power = ratePower(unit)
  // From 215.1 to 142.0 per 100,000, 141.1 among women and 77.4 among men: of how many is said once.
  if (power !== undefined)
    return asRate(isBare(quantity, slice) ? asCount(quantity) : quantity, power, unit, rate.power)
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

/** 13.2 million barrels of what is counted in barrels: only the name of the measure says so. */
function counts({en, zh}: Translated<string>, unit: string | undefined): boolean {
  const key = `${en}|${zh}`
  let units = countedIn.get(key)
  if (!units) countedIn.set(key, (units = [...unitsNamed(en, 'en'), ...unitsNamed(zh, 'zh')]))
  return unit !== undefined && units.includes(unit)
}

const countedIn = new Map<string, readonly string[]>()

function asCount(quantity: Quantity): Quantity {
  const {unit: _, ...plain} = quantity
  return {...plain, kind: 'count'}
}

const numeralOnly = /[\p{L}%‰$€£¥]/u

function isBare(quantity: Quantity, slice: string): boolean {
  return quantity.kind === 'count' || (quantity.kind === 'percent' && !numeralOnly.test(slice))
}

/** 4.9‰, 15.1 per 100,000, 3.40 of each thousand: rates, each in its own unit. */
function asRate(written: Quantity, power: number, unit: string, said = power): Quantity {
  const {unit: _, ...quantity} = written
  const {kind} = quantity
  if (kind === 'count' || kind === 'measure')
    return {...quantity, kind: 'measure', unit: said === power ? unit : `/10*${said}`}
  if (kind !== 'percent' && kind !== 'points') return quantity
  const scaled = (text: string): string => shiftDecimal(text, power - 2)
  return {
    ...quantity,
    // 0.7个千分点 is the difference of two rates, and never a rate.
    ...(kind === 'points' ? {kind} : {kind: 'measure', unit}),
    value: scaled(quantity.value),
    step: scaled(quantity.step),
    ...(quantity.upper !== undefined && {upper: scaled(quantity.upper)})
  }
}

/** The number times a power of ten; one in 191 is 10,000/191 of each ten thousand. */
function shiftDecimal(text: string, places: number): string {
  const {numerator, denominator} = parseFraction(text)
  const power = 10n ** BigInt(Math.abs(places))
  const [top, bottom] = places >= 0 ? [numerator * power, denominator] : [numerator, denominator * power]
  return text.includes('/') ? `${top}/${bottom}` : formatFraction({numerator: top, denominator: bottom}, 12)
}
