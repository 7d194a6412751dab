import {find} from './tables.ts'
import {negated} from './exact.ts'
import type {Reading} from './grammar.ts'
import {isDigit} from '../fold/kinds.ts'
import type {Numeral} from './numeral.ts'
import {pastSpace} from './places.ts'

const [hyphen, dash, plus] = [0x2d, 0x2013, 0x2b]

/** A minus before a number, in words or as a mark. */
export function signBefore({leads}: Reading, start: number): {isMark: boolean} | undefined {
  const last = leads.at(-1)
  if (last?.phrase.sign !== 'minus' || last.end < start - 1) return undefined
  return {isMark: last.end - last.start === 1 && last.start + 1 === start}
}

/** The sign at a place, and where the number begins. */
export function signAt(reading: Reading, at: number): {sign?: 'minus' | 'plus' | undefined; end: number} {
  const code = reading.codes[at]!
  if ((code === hyphen || code === dash || code === plus) && isDigit(reading.codes[at + 1]!)) {
    return {sign: code === plus ? 'plus' : 'minus', end: at + 1}
  }
  const found = find(reading, 'phrases', at)
  return found?.value.sign ? {sign: found.value.sign, end: pastSpace(reading, found.end)} : {end: at}
}

/** The number below zero. */
export function minus(numeral: Numeral): Numeral {
  return {...numeral, value: negated(numeral.value)}
}
