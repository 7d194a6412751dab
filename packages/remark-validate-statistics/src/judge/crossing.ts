import {valueOf} from '@collate/judge/hypotheses'
import {compareFractions} from '@collate/judge/numbers'
import type {Observation} from '@collate/statistics'
import {earlierWaves, type Series} from '@collate/statistics/model'
import type {JudgedPassage} from '../resolve/context.ts'
import type {StatReading} from '../resolve/stat.ts'
import type {Course} from './course.ts'

/**
 * 35% to Europe, for the first time more than the 33% to the Middle East: at no earlier time was the one ahead of the
 * other, where the values of both are known.
 *
 * @param reading - of the number that another one is set against
 * @returns nothing where the other one is not told, or no earlier time has both
 */
export function crossing(
  reading: StatReading,
  row: Observation,
  series: Series,
  {stats}: JudgedPassage
): Course | undefined {
  const readings = stats.flatMap((stat) => stat.readings)
  const subject = readings
    .slice(0, readings.indexOf(reading))
    .flatMap(({targets}) => targets[0]?.row ?? [])
    .findLast((d) => d.indicator === row.indicator && d.period === row.period)
  if (!subject) return undefined
  const side = compareFractions(valueOf(subject), valueOf(row))
  const own = Map.groupBy(earlierWaves(series, subject), ({period}) => period)
  const pairs = earlierWaves(series, row).flatMap((other) =>
    (own.get(other.period) ?? []).map((wave) => [wave, other] as const)
  )
  if (pairs.length === 0) return undefined
  const wasAhead = pairs.filter(([wave, other]) => compareFractions(valueOf(wave), valueOf(other)) === side)
  return {holds: wasAhead.length === 0, rows: [...(wasAhead[0] ?? pairs.at(-1)!), subject, row]}
}
