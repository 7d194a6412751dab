import type {Quantity} from '@collate/claims'
import {divide, parseFraction, whole, type Fraction} from './fraction.ts'
import type {Scale} from './tolerances.ts'

/** What kind of quantity states a value in a unit. */
export type UnitKind = 'percent' | 'points' | 'multiple' | 'count' | 'currency' | 'measure'

const own: ReadonlySet<string> = new Set(['percent', 'points', 'multiple', 'count'])
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const kinds = new Map<string, UnitKind>()

export function unitKind(unit: string): UnitKind {
  let kind = kinds.get(unit)
  if (!kind) kinds.set(unit, (kind = readKind(unit)))
  return kind
}

function readKind(unit: string): UnitKind {
  if (own.has(unit)) return unit as UnitKind
  return currencies.has(unit) ? 'currency' : 'measure'
}

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
export function unitFactor({kind, unit}: Quantity, statistic: string): Fraction | undefined {
  if (kind !== unitKind(statistic)) return undefined
  if (kind === 'currency') return unit === statistic ? whole(1n) : undefined
  if (kind !== 'measure' || unit === undefined || unit === statistic) return whole(1n)
  const from = measures.get(unit)
  const to = measures.get(statistic)
  return from && to && from.of === to.of ? divide(from.worth, to.worth) : undefined
}

const measures = new Map<string, {of: string; worth: Fraction}>()
define('time', 's 1 min 60 h 3600 d 86400 wk 604800')
define('calendar', 'mo 1 a 12')
define('mass', 'g 1 kg 1000 t 1000000')
define('length', 'cm 1 m 100 km 100000')
for (const unit of ['W', 'Wh', 'W.h', 'J', 'By', 'bit', 'Hz', 'm2', 'L', 'l'])
  define(unit, `${unit} 1 k${unit} 1000 M${unit} 1000000 G${unit} 1000000000 T${unit} 1000000000000`)

function define(of: string, list: string): void {
  const parts = list.split(' ')
  for (let index = 0; index < parts.length; index += 2)
    measures.set(parts[index]!, {of, worth: parseFraction(parts[index + 1]!)})
}
