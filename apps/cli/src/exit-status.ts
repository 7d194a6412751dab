import type {ExitStatus} from './command.ts'
import {reportIt} from './issues.ts'
import {plural, type Totals} from './totals.ts'
import {say} from './told.ts'
import type {World} from './world.ts'

/**
 * What a check comes to, for whoever started it; what the report does not say
 * of it is printed.
 *
 * @param most - warnings that are allowed
 */
export function exitStatus(
  totals: Totals,
  most: number,
  world: Pick<World, 'err' | 'env' | 'language'>
): ExitStatus {
  const {error, warning, faults} = totals
  if (warning > most) say(world, `${plural(warning, 'warning')}, at most ${most} allowed`)
  if (faults > 0) say(world, `a fault of ours in ${plural(faults, 'file')}`, reportIt)
  if (faults > 0) return 2
  return error > 0 || warning > most ? 1 : 0
}
