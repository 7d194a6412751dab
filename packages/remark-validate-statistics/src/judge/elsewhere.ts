import type {Observation} from '@collate/statistics'
import {asCode} from '../code.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {ReadingFault, StatReading} from '../resolve/stat.ts'
import {phrasesOf, type StatFault} from '../rule.ts'
import {corrected} from '../write-like.ts'

/** The finding of a number that belongs to another period, category or population of its indicator. */
export function elsewhere(
  reading: StatReading,
  fault: ReadingFault,
  note: string,
  context: PassageContext
): StatFault {
  const expected = corrected(reading, fault.expected, false, phrasesOf(context))
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(reading.slice)}, expected ${asCode(expected)}`,
    span: reading.claim.quantity,
    actual: reading.slice,
    expected: [expected],
    note,
    cause: fault.expected.rows[0]!.place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** Whose value a number is: that of one row, or the gap of two. */
export function whoseValue(
  {slice, settled}: StatReading,
  {
    value,
    gap
  }: {
    value: (text: string, name: string) => string
    gap: (text: string, name: string, other: string) => string
  },
  nameOf: (row: Observation) => string,
  row: Observation
): string {
  const {hypothesis} = settled ?? {}
  const isGap = hypothesis?.from && nameOf(hypothesis.from) !== nameOf(row)
  return isGap ? gap(slice, nameOf(row), nameOf(hypothesis.from!)) : value(slice, nameOf(row))
}
