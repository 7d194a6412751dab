import type {Quantity} from '@collate/claims'
import {conversion, parseUnit, type UnitSort} from '@collate/statistics/model'
import {whole, type Fraction} from './fraction.ts'
import type {Scale} from './tolerances.ts'

/** What kind of quantity states a value in a unit. */
export type UnitKind = 'percent' | 'points' | 'multiple' | 'count' | 'currency' | 'measure'

/** What a text writes in such a unit; there is no kind for ratios, rates and index numbers. */
const kinds: Readonly<Record<UnitSort, UnitKind>> = {
  percent: 'percent',
  points: 'points',
  multiple: 'multiple',
  ratio: 'multiple',
  count: 'count',
  index: 'count',
  currency: 'currency',
  rate: 'measure',
  measure: 'measure'
}

/** The kind of quantity that a unit of an indicator asks for. */
export function unitKind(unit: string): UnitKind {
  return kinds[parseUnit(unit)?.sort ?? 'measure']
}

/** Whether values in a unit are points of an index. */
export function isIndex(unit: string): boolean {
  return parseUnit(unit)?.sort === 'index'
}

/** How values in a unit are rounded and allowed for. */
export function unitScale(unit: string): Scale {
  const kind = unitKind(unit)
  if (kind === 'percent' || kind === 'points') return 'points'
  return kind === 'multiple' ? 'multiple' : 'amount'
}

/**
 * What turns a quantity into the unit of a statistic.
 *
 * @returns nothing where the two are different kinds of thing
 */
export function unitFactor({kind, unit, isSharedMoney}: Quantity, statistic: string): Fraction | undefined {
  if (kind !== unitKind(statistic)) return undefined
  if (kind === 'currency')
    return unit === statistic || (isSharedMoney && isNamesake(unit!, statistic)) ? whole(1n) : undefined
  if (kind !== 'measure' || unit === undefined) return whole(1n)
  return conversion(isNamesake(unit, statistic) ? statistic : unit, statistic)
}

/** Units that a text calls by one word: an ounce of gold is a troy ounce, a ton may be a short one; and money of one sign. */
const namesakes: ReadonlyArray<readonly string[]> = [
  ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'],
  ['JPY', 'CNY'],
  ['[oz_av]', '[oz_tr]', '[foz_us]'],
  ['[lb_av]', '[lb_tr]'],
  ['t', '[ston_av]', '[lton_av]'],
  ['[gal_us]', '[gal_br]'],
  ['[pt_us]', '[pt_br]']
]

function isNamesake(unit: string, statistic: string): boolean {
  return namesakes.some((codes) => codes.includes(unit) && codes.includes(statistic))
}

/** `/10*5`, `/10^5`, `[ppth]`: of how many a rate is published, as a power of ten. */
export function ratePower(unit: string): number | undefined {
  if (unit === '[ppth]') return 3
  const match = /^\/10[*^](\d)$/.exec(unit)
  return match ? Number(match[1]) : undefined
}
