import {exact} from '../quantities/exact.ts'
import type {Reading} from '../quantities/grammar.ts'
import {unscaled, type Numeral} from '../quantities/numeral.ts'
import {pastSpace, wordEnd, written} from '../quantities/places.ts'
import {romanValue} from '../quantities/roman.ts'
import {unitAt} from '../quantities/tables.ts'

/** MMMDCCCLXXXVIII */
const longest = 15

/** XCIX% and XL percent; elsewhere Roman numerals name and number things, and X% stands for any share. */
export function readRoman(reading: Reading, start: number): Numeral | undefined {
  const end = wordEnd(reading, start)
  if (end - start < 2 || end - start > longest) return undefined
  // DC points are charging points.
  if (unitAt(reading, pastSpace(reading, end))?.value.kind !== 'percent') return undefined
  const value = romanValue(written(reading, start, end))
  return value === undefined
    ? undefined
    : {start, end, value: exact(BigInt(value)), step: 0, form: 'words', scales: unscaled}
}
