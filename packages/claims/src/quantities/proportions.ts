import {compare, exact, powerOfTen, quotient, simplified, toText} from './exact.ts'
import {nothing, type Draft, type Reading} from './grammar.ts'
import type {Numeral} from './numeral.ts'
import {contextBehind, folded} from './places.ts'

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
      step: stepOf(toText(whole.value), Math.min(part.step, 0), Number(toText(part.value))),
      hedge
    }
  ]
}

/**
 * Whether a part and its whole are a way to say a share: nine in ten, 82 of 100 guests.  Other wholes
 * are groups that somebody counted, and so are their parts.
 */
export function isRoundWhole({value}: Numeral): boolean {
  return value.scale === 0 && /^10+$/.test(toText(value))
}

/** A part and its whole as two counts: 495 of the 500 tea houses, 500家茶馆中有495家. */
export function countedDrafts(part: Draft, whole: Draft): Draft[] {
  const counted = {...part, of: whole.value}
  return part.start < whole.start ? [counted, whole] : [whole, counted]
}

/** 495/500 where words show that it is a share; else it is passed over as a score or a date. */
export function slashedDraft(reading: Reading, numeral: Numeral, isShare: RegExp): Draft[] | number {
  const {start, end, value} = numeral
  const [top = '', bottom = ''] = folded(reading, start, end).split('/')
  const isDate = Number(top) <= 12 && Number(bottom) <= 31
  if (isDate || !isShare.test(contextBehind(reading, end, 24))) return end
  return [{start, end, kind: 'percent', value, step: stepOfSlashed(bottom)}]
}

/** A number that counts what another word names. */
export function countDraft({start, end, value, upper, vague, step, hedge}: Numeral): Draft {
  return {start, end, kind: 'count', value, upper, isSize: vague, step: powerOfTen(step), hedge}
}

function inPercent(value: Numeral['value'], whole: Numeral): Numeral['value'] {
  return simplified(quotient(exact(value.digits * 100n, value.scale), whole.value))
}

/** 495/500 is a count of each; 6/1000 is as fine as a thousandth. */
function stepOfSlashed(bottom: string): string {
  return /^1000+$/.test(bottom) || Number(bottom) <= 20 ? stepOf(bottom, 0) : '1'
}

/** In small numbers a fraction word, in a hundred or more a count, with as many decimals as the part has; one in 7,940 is no 7,930. */
function stepOf(whole: string, decimals: number, part = 0): string {
  if (/^100+$/.test(whole)) return powerOfTen(3 - whole.length + decimals)
  const size = Number(whole)
  if (size <= 20) return '4'
  let zeros = 0
  while (whole.at(-1 - zeros) === '0') zeros++
  const between = Math.ceil(Math.log10(part / size) + 2 + zeros - Math.log10(size))
  return powerOfTen(part > 0 && size > 100 ? Math.min(2 - whole.length, between) : 2 - whole.length)
}
