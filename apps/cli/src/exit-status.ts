import type {ExitStatus} from './command.ts'
import {issues} from './issues.ts'
import {plural, type Totals} from './totals.ts'
import type {World} from './world.ts'

/**
 * What a check comes to, for whoever started it; what the report does not say
 * of it is printed.
 *
 * @param most - warnings that are allowed
 */
export function exitStatus(totals: Totals, most: number, {err}: Pick<World, 'err'>): ExitStatus {
  const {error, warning, faults} = totals
  if (warning > most) err.write(`collate: ${plural(warning, 'warning')}, at most ${most} allowed\n`)
  if (faults > 0)
    err.write(`collate: a fault of ours in ${plural(faults, 'file')}; please report it at ${issues}\n`)
  if (faults > 0) return 2
  return error > 0 || warning > most ? 1 : 0
}
