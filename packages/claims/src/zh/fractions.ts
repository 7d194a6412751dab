import {fraction} from '../quantities/digits.ts'
import {multiplied, quotient, simplified, toText, type Exact} from '../quantities/exact.ts'
import type {Reading} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {codeOf, numeralStarts} from './number-words.ts'
import {readPlain} from './sums.ts'

/** The numerator at `at`, over `bottom`: in percent. */
export function readShare(reading: Reading, bottom: Numeral, at: number): Numeral | undefined {
  if (numeralStarts[reading.codes[at]!] === 0 || bottom.value.digits === 0n) return undefined
  const top = readPlain(reading, at)
  if (typeof top !== 'object') return undefined
  const power = powerOf(bottom.value)
  if (power < 2) {
    if (isPoints(reading, top.end)) return ofPoint(bottom, top)
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

/** 四分之一个百分点: the share is of a point. */
function isPoints({codes}: Reading, end: number): boolean {
  return codes[end] === codeOf('个') && codes[end + 1] === codeOf('百') && codes[end + 2] === codeOf('分')
}

function ofPoint(bottom: Numeral, top: Numeral): Numeral {
  const value = simplified(quotient(top.value, bottom.value))
  return {...top, start: bottom.start, value, step: -2, form: 'words'}
}

/** 2 for 100; -1 for what is no power of ten. */
function powerOf(value: Exact): number {
  const text = toText(value)
  return /^10*$/.test(text) ? text.length - 1 : -1
}
