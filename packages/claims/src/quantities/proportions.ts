import {compare, exact, powerOfTen, quotient, simplified, toText} from './exact.ts'
import {nothing, type Draft} from './grammar.ts'
import type {Numeral} from './numeral.ts'

/** `part` in `whole`, in percent: four in five. */
export function proportionDraft(
  start: number,
  end: number,
  part: Numeral,
  whole: Numeral,
  hedge = part.hedge
): Draft[] {
  const upper = part.upper ?? part.value
  if (part.value.digits < 0n || compare(upper, whole.value) > 0) return nothing
  return [
    {
      start,
      end,
      kind: 'percent',
      value: inPercent(part.value, whole),
      upper: part.upper && inPercent(part.upper, whole),
      step: stepOf(toText(whole.value)),
      hedge
    }
  ]
}

function inPercent(value: Numeral['value'], whole: Numeral): Numeral['value'] {
  return simplified(quotient(exact(value.digits * 100n, value.scale), whole.value))
}

/** In small numbers a fraction word, in a hundred or more a count. */
function stepOf(whole: string): string {
  if (/^100+$/.test(whole)) return powerOfTen(3 - whole.length)
  return Number(whole) > 20 ? powerOfTen(2 - whole.length) : '4'
}
