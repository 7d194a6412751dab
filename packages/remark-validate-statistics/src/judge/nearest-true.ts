import type {Observation} from '@collate/statistics'
import type {PassageContext} from '../resolve/context.ts'
import {expectRow} from '../resolve/expect.ts'
import {rowsOf, writtenAs} from '../resolve/rows.ts'
import type {StatReading} from '../resolve/stat.ts'

/** A number that fits more values than these is meant as none of them. */
const most = 2

/**
 * The values of the same indicator that a number is true of, where it is not that of the one that is meant.
 *
 * Not for floors, ceilings and fractions in words, which are true of many.
 */
export function nearestTrue(reading: StatReading, context: PassageContext): Observation[] {
  const {role, claim, targets} = reading
  const [target] = targets
  const {hedge, step, kind} = claim.quantity
  const isLoose = hedge !== 'exactly' || (kind === 'percent' && Number(step) >= loosest)
  if (role !== 'value' || isLoose || !target?.row || reading.fault?.facet !== 'value') return []
  const written = writtenAs(reading, target.row.indicator.unit)
  const own = rowsOf(reading)
  const rows = context.library
    .series(target.row.indicator, context.published)
    .rows.filter((row) => !own.includes(row) && expectRow(row, written).outcome === 'agrees')
  return rows.length <= most ? rows : []
}

const loosest = 4
