import type {Quantity} from '../../src/quantity.ts'

/** A quantity in one line: `slice → kind hedge value..upper /step tone [unit] of whole !`. */
export function describeQuantity(text: string, quantity: Quantity): string {
  const {start, end, kind, hedge, value, upper, step, tone, unit, of, wording} = quantity
  return [
    `${text.slice(start, end)} →`,
    kind,
    hedge === 'exactly' ? undefined : hedge,
    upper === undefined ? value : `${value}..${upper}`,
    `/${step}`,
    tone,
    unit && `[${unit}]`,
    of && `of ${of}`,
    wording && '!'
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}
