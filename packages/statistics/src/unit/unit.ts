import {factorOf, oneFactor, multiplyFactors, toPower, type Factor} from './factor.ts'
import {readUcum} from './ucum.ts'

/** What sort of number a unit makes: shares and changes, or so much of something. */
export type UnitSort =
  | 'percent'
  | 'points'
  | 'count'
  | 'multiple'
  /** 16.33 : 1, in the order of the label. */
  | 'ratio'
  | 'index'
  | 'currency'
  /** Per 1,000, per 100,000: a UCUM code without a dimension. */
  | 'rate'
  /** Any other UCUM code. */
  | 'measure'

/** A unit of an indicator, taken apart. */
export type ParsedUnit = {
  /** As written. */
  code: string
  sort: UnitSort
  /** What values can be compared with each other: `share`, `USD`, `g m2 s-3`. */
  dimension: string
  /** How many basic units of its dimension it is. */
  factor: Factor
}

const own: Readonly<Record<string, Omit<ParsedUnit, 'code'>>> = {
  percent: {sort: 'percent', dimension: 'share', factor: toPower(factorOf('100'), -1)},
  points: {sort: 'points', dimension: 'points', factor: oneFactor},
  count: {sort: 'count', dimension: 'count', factor: oneFactor},
  multiple: {sort: 'multiple', dimension: 'multiple', factor: oneFactor},
  ratio: {sort: 'ratio', dimension: 'ratio', factor: oneFactor},
  index: {sort: 'index', dimension: 'index', factor: oneFactor}
}

/** The codes of ISO 4217 that are in use, as the Unicode data of Node lists them. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const known = new Map<string, ParsedUnit>()

/** Read a unit that a value can have; nothing where a text is none. */
export function parseUnit(code: string): ParsedUnit | undefined {
  let unit = known.get(code)
  if (!unit) {
    unit = unitOf(code)
    if (unit) known.set(code, unit)
  }
  return unit
}

function unitOf(code: string): ParsedUnit | undefined {
  if (Object.hasOwn(own, code)) return {code, ...own[code]!}
  if (currencies.has(code)) return {code, sort: 'currency', dimension: code, factor: oneFactor}
  const measure = readUcum(code)
  if (!measure) return undefined
  const {factor, powers} = measure
  if (powers.size === 0) return {code, sort: 'rate', dimension: 'share', factor}
  const names = [...powers].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const dimension = names.map(([name, power]) => (power === 1 ? name : `${name}${power}`)).join(' ')
  return {code, sort: 'measure', dimension, factor}
}

/**
 * What turns a number of one unit into a number of another.
 *
 * conversion('GW', 'kW') // => 1000000; conversion('/10*5', '[ppth]') // => 1/100
 *
 * @returns nothing where they measure different things, or one is no unit
 */
export function conversion(from: string, to: string): Factor | undefined {
  const [start, end] = [parseUnit(from), parseUnit(to)]
  if (!start || !end || start.dimension !== end.dimension) return undefined
  return multiplyFactors(start.factor, toPower(end.factor, -1))
}
