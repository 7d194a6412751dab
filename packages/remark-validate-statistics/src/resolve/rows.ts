import type {Observation} from '@collate/statistics'
import {unitFactor, readWritten, type Written} from '@collate/judge/numbers'
import type {StatReading} from './stat.ts'

/** A quantity as numbers, in the unit of a statistic. */
export function writtenAs(reading: StatReading, unit?: string): Written {
  const {claim, slice, written} = reading
  const key = unit ?? ''
  let numbers = written.get(key)
  if (!numbers) {
    const factor = unit === undefined ? undefined : unitFactor(claim.quantity, unit)
    written.set(key, (numbers = readWritten(claim.quantity, slice, factor)))
  }
  return numbers
}

/** The observations that a reading has been compared with. */
export function rowsOf({targets}: StatReading): Observation[] {
  return [...new Set(targets.flatMap(({row}) => row ?? []))]
}
