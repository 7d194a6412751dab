import {parseUnit} from '@collate/statistics/model'

/** A unit of a data package, and by how many tens values of a service have to be multiplied. */
export type ServiceUnit = {unit: string; power: number}

const codes: ReadonlyArray<readonly [RegExp, ServiceUnit]> = [
  [/^(?:%|percent|per cent|pc|pct|pt)$/i, {unit: 'percent', power: 0}],
  [/^pc_/i, {unit: 'percent', power: 0}],
  [/^(?:nr|number|per|ps|people|persons|individuals|deaths|births)$/i, {unit: 'count', power: 0}],
  [/^(?:ths_per|ths)$/i, {unit: 'count', power: 3}],
  [/^mio_per$/i, {unit: 'count', power: 6}],
  [/^(?:years?|yr)$/i, {unit: 'a', power: 0}],
  [/^(?:hours?|hr)$/i, {unit: 'h', power: 0}],
  [/^(?:i\d{2}|index)/i, {unit: 'index', power: 0}],
  [/^(?:cp_meur|mio_eur)$/i, {unit: 'EUR', power: 6}],
  [/^ths_eur$/i, {unit: 'EUR', power: 3}]
]

/** What a unit of a service is here; nothing where that is not sure. */
export function serviceUnit(text: string): ServiceUnit | undefined {
  const known = codes.find(([pattern]) => pattern.test(text.trim()))
  if (known) return known[1]
  return /^[A-Z]{3}$/.test(text) && parseUnit(text)?.sort === 'currency' ? {unit: text, power: 0} : undefined
}

/** The unit that a name of the World Bank holds: `GDP growth (annual %)`. */
export function unitInName(label: string): string | undefined {
  const part = /\(([^()]*)\)\s*$/.exec(label)?.[1] ?? ''
  if (/%/.test(part)) return 'percent'
  if (/^current US\$$/.test(part)) return 'USD'
  if (/^(?:total )?years$/.test(part)) return 'a'
  return /^Population, (?:total|female|male)$/.test(label) ? 'count' : undefined
}
