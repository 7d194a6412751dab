/** Units that texts convert between: what they measure, and how much of its smallest one they are. */
const scales = new Map<string, readonly [measure: string, factor: string]>([
  ['s', ['time', '1']],
  ['min', ['time', '60']],
  ['h', ['time', '3600']],
  ['d', ['time', '86400']],
  ['wk', ['time', '604800']],
  ['mo', ['months', '1']],
  ['a', ['months', '12']],
  ['W', ['power', '1']],
  ['kW', ['power', '1000']],
  ['MW', ['power', '1000000']],
  ['GW', ['power', '1000000000']],
  ['TW', ['power', '1000000000000']],
  ['W.h', ['energy', '1']],
  ['kW.h', ['energy', '1000']],
  ['MW.h', ['energy', '1000000']],
  ['GW.h', ['energy', '1000000000']],
  ['TW.h', ['energy', '1000000000000']],
  ['mm', ['length', '1']],
  ['cm', ['length', '10']],
  ['m', ['length', '1000']],
  ['km', ['length', '1000000']],
  ['mg', ['mass', '1']],
  ['g', ['mass', '1000']],
  ['kg', ['mass', '1000000']],
  ['t', ['mass', '1000000000']]
])

/** What a unit measures and its factor; a unit of its own where nothing is known of it.  A rate is what it is a rate of. */
export function unitScale(unit: string): readonly [measure: string, factor: string] {
  const [base = unit] = unit.split('/')
  return scales.get(base) ?? [base, '1']
}
