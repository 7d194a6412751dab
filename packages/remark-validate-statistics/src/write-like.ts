import type {Quantity} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {ownUnit} from '@collate/judge/hypotheses'
import {comparisonHedge} from './comparison.ts'
import {
  absolute,
  divide,
  formatFraction,
  multiply,
  parseFraction,
  roundTo,
  type Fraction
} from '@collate/judge/numbers'
import type {Phrases} from './phrases.ts'
import type {Expected, StatReading, ReadingRole} from './resolve/stat.ts'

const numeral = /[-−–]?\d[\d,，]*(?:\.\d+)?/g
/** A comma that parts no group of three is a decimal mark: 8,2 %. */
const decimalComma = /[,，](?=\d{1,2}$)/

/**
 * Write another number the way a quantity is written: its unit, magnitude word
 * and hedge stay.
 *
 * @returns nothing where the quantity has no digits, or several numbers
 * @example
 * // `超过1560万` with 15800000 => `超过1580万`
 */
export function writeLike(reading: StatReading, value: Fraction): string | undefined {
  const {slice} = reading
  const quantity = inUnitOf(reading)
  const text = slice.normalize('NFKC')
  const matches = [...text.matchAll(numeral)]
  const [match] = matches
  if (!match || matches.length > 1 || quantity.upper !== undefined || text.length !== slice.length) return
  // One in 7,940: the number that is written is not the one that is meant.
  if (quantity.value.includes('/')) return
  const stated = parseFraction(quantity.value)
  // A dash is the number's sign only where the number was read as negative.
  const start = match.index + (stated.numerator < 0n || /^\d/.test(match[0]) ? 0 : 1)
  const digits = text.slice(start, match.index + match[0].length)
  // Minus in words cannot stand before another number unseen.
  if (stated.numerator < 0n && /^\d/.test(digits)) return
  const isGrouped = /[,，]/.test(digits) && !decimalComma.test(digits)
  const shown = parseFraction(digits.replace(/^\D/, '-').replace(decimalComma, '.').replace(/[,，]/g, ''))
  if (shown.numerator === 0n || stated.numerator === 0n) return
  const scaled = divide(multiply(value, shown), stated)
  const written = formatFraction(scaled)
  const isSmall = small.some((pattern) => pattern.test(written) && !pattern.test(digits))
  if (written.replace('-', '').length > longest || isSmall) return
  const grouped = isGrouped ? written.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : written
  return slice.slice(0, start) + grouped + slice.slice(match.index + match[0].length)
}

/** 0.04 is written where 0.06 was, and not where 6 was. */
const small = [/^-?0\.0/, /^-?0\./]

/** A rate in the unit that its statistic has: 6.39‰ is 6.39 of it. */
function inUnitOf({claim, slice, settled, role, targets: [target]}: StatReading): Quantity {
  const isOwn = settled !== undefined && target !== undefined && role === 'value'
  return isOwn ? ownUnit(settled.reading, slice, target.citation) : claim.quantity
}

/** Longer numbers are no style that anybody writes. */
const longest = 12

/** Write what a text should say: in its own style, and with its hedge where that stays true. */
export function corrected(
  reading: StatReading,
  expected: Expected,
  keepsHedge: boolean,
  phrases: Phrases
): string {
  const {comparison, rows} = expected
  const places = reading.role === 'difference' ? placesOf(rows) : 1
  const rounded = rows.length > 1 ? roundTo(expected.value, places) : expected.value
  // 20 pence less: the words tell the fall, and the number has no sign.
  const isFallTold =
    reading.settled?.reading.stance.move?.sense === 'down' && !reading.claim.quantity.value.startsWith('-')
  const value = isFallTold ? absolute(rounded) : rounded
  const quantity = inUnitOf(reading)
  const [row] = rows
  if (reading.role === 'value' && rows.length === 1 && row!.upper !== undefined)
    return phrases.published(row!)
  const {unit} = row!.indicator
  const stated = statedUnit(reading.role, unit)
  const plain = phrases.value(value, stated)
  if (comparison !== '=') return phrases.hedged(comparisonHedge[comparison], plain)
  if (!keepsHedge && quantity.hedge !== 'exactly') return plain
  const isConverted =
    (quantity.kind === 'measure' && quantity.unit !== unit) ||
    (quantity.kind === 'percent' && stated === 'points')
  const like = isConverted ? undefined : writeLike(reading, value)
  // 15.1/10亿: the digits are right, and what stands behind them is not.
  return like === undefined || like === reading.slice
    ? phrases.hedged(keepsHedge ? quantity.hedge : 'exactly', plain)
    : like
}

/** Digits behind the point of what lies between two values: 0.04 from 2.71 to 2.67. */
function placesOf(rows: readonly Observation[]): number {
  return Math.max(1, ...rows.map(({value}) => value.split('.')[1]?.length ?? 0))
}

/** Unit of what a reading states: that of its statistic, or of what follows from two. */
export function statedUnit(role: ReadingRole, unit: string): string {
  if (role === 'multiple') return 'multiple'
  if (role === 'relative' || role === 'proportion') return 'percent'
  if (role === 'shift') return 'points'
  if (role === 'rank' || role === 'sample' || role === 'parts') return 'count'
  return role === 'difference' && unit === 'percent' ? 'points' : unit
}
