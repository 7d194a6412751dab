import type {Quantity} from '../../src/quantity.ts'

/** A quantity in one line: `slice → kind hedge value..upper /step tone [unit] !`. */
export function describeQuantity(text: string, quantity: Quantity): string {
  const {start, end, kind, hedge, value, upper, step, tone, unit, wording} = quantity
  return [
    `${text.slice(start, end)} →`,
    kind,
    hedge === 'exactly' ? undefined : hedge,
    upper === undefined ? value : `${value}..${upper}`,
    `/${step}`,
    tone,
    unit && `[${unit}]`,
    wording && '!'
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}
