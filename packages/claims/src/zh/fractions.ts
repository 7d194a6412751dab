import {fraction} from '../quantities/digits.ts'
import {multiplied, toText, type Exact} from '../quantities/exact.ts'
import type {Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {readPlain} from './sums.ts'

/** The numerator at `at`, over `bottom`: in percent. */
export function readShare(reading: Reading, bottom: Numeral, at: number): Numeral | undefined {
  if (reading.grammar.numeralStarts[reading.codes[at]!] === 0 || bottom.value.digits === 0n) return undefined
  const top = readPlain(reading, at)
  if (typeof top !== 'object') return undefined
  const power = powerOf(bottom.value)
  if (power < 2) {
    const share = fraction(bottom.start, top.end, top.value, bottom.value)
    return top.hedge ? {...share, hedge: top.hedge} : share
  }
  const shift = 2 - power
  return {
    start: bottom.start,
    end: top.end,
    value: multiplied(top.value, shift),
    ...(top.upper && {upper: multiplied(top.upper, shift)}),
    step: (top.upper ? top.step : Math.min(top.step, 0)) + shift,
    form: 'digits',
    scales: [],
    ...(top.hedge && {hedge: top.hedge}),
    share: 'percent'
  }
}

/** 2 for 100; -1 for what is no power of ten. */
function powerOf(value: Exact): number {
  const text = toText(value)
  return /^10*$/.test(text) ? text.length - 1 : -1
}
