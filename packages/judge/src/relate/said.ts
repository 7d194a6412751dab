import type {Quantity} from '@collate/claims'
import {countsPoints} from '@collate/claims/reading'
import {conversion} from '@collate/statistics/model'
import {absolute, parseFraction, type Fraction} from '../numbers/fraction.ts'
import {readWritten, type Written} from '../numbers/written.ts'

/** A quantity of a text, with the words that state it. */
export type Said = {quantity: Quantity; slice: string}

/** Which way a hedge goes between two languages: 以上 is more than, over and at least. */
export type HedgeWay = 'over' | 'under' | 'nearly' | 'about'

/** Which way a hedge leaves a value open; `undefined` where it leaves it as it is. */
export const hedgeWays: Readonly<Record<Quantity['hedge'], HedgeWay | undefined>> = {
  exactly: undefined,
  over: 'over',
  'at-least': 'over',
  'just-over': 'over',
  under: 'under',
  'at-most': 'under',
  'just-under': 'under',
  nearly: 'nearly',
  about: 'about'
}

/** Read a quantity as numbers, rounded no further than its words say, without its sign. */
export function writtenOf({quantity, slice}: Said, factor?: Fraction): Written {
  const {step: _, upper, ...written} = readWritten(quantity, slice, factor)
  const step = parseFraction(quantity.step)
  return {
    ...written,
    value: absolute(written.value),
    ...(upper && {upper: absolute(upper)}),
    step: factor
      ? {numerator: step.numerator * factor.numerator, denominator: step.denominator * factor.denominator}
      : step
  }
}

/** A unit that one language writes as a counted noun: 350吉瓦, 350 gigawatts. */
export function isAmount({kind}: Quantity): boolean {
  return kind === 'count' || kind === 'measure'
}

/** ±4.6 points, ±4.6个百分点: of what they are points the words beside them say. */
function isInPoints(quantity: Quantity): boolean {
  return quantity.kind === 'points' || countsPoints(quantity)
}

/** Whether two quantities measure the same, so that their values can be compared. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind)
    return (isAmount(a) && isAmount(b)) || (isInPoints(a) && isInPoints(b)) || areShares(a, b)
  if (a.kind === 'currency') return a.unit === b.unit
  return a.kind !== 'measure' || factorBetween(a, b) !== undefined
}

/** 14.3 per 100,000 is 0.0143%. */
function areShares(a: Quantity, b: Quantity): boolean {
  return powerOf(a) !== undefined && powerOf(b) !== undefined
}

const one: Fraction = {numerator: 1n, denominator: 1n}

/** Per 100,000, as a UCUM unit. */
const perPower = /^\/10\*(\d+)$/

/** Of how many a rate or a share is, as a power of ten; nothing where a quantity is neither. */
function powerOf({kind, unit}: Quantity): number | undefined {
  if (kind === 'percent') return 2
  const power = perPower.exec(unit ?? '')?.[1]
  return power === undefined ? undefined : Number(power)
}

function powerOfTen(exponent: number): Fraction {
  const power = 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? {numerator: 1n, denominator: power} : {numerator: power, denominator: 1n}
}

/** What turns the first quantity into the unit of the second; nothing where they measure different things. */
export function factorBetween(a: Quantity, b: Quantity): Fraction | undefined {
  const [many, others] = [powerOf(a), powerOf(b)]
  if (many !== undefined && others !== undefined) return many === others ? one : powerOfTen(others - many)
  if (a.kind !== 'measure' || b.kind !== 'measure' || a.unit === b.unit) return one
  if (a.unit === undefined || b.unit === undefined) return one
  // A rate is what it is a rate of: 5 km/h beside 时速5公里.
  const [unit = '', other = ''] = [a.unit, b.unit].map((d) => d.split('/')[0])
  if (unit === other) return one
  return conversion(unit, other)
}
