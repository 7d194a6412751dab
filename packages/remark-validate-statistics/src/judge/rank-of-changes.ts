import {derive, valueOf} from '@collate/judge/hypotheses'
import {absolute, compareFractions, type Fraction} from '@collate/judge/numbers'
import type {Observation} from '@collate/statistics'
import type {Series} from '@collate/statistics/model'
import type {StatReading} from '../resolve/stat.ts'
import type {Course} from './course.ts'

/**
 * Whether a change is the largest, or smallest, of those of all groups between the same two times: the fewest
 * visitors, but the fastest growth, 9.1%.
 *
 * @returns nothing for a number that is no change, and where no other group has both values
 */
export function rankOfChanges(
  sense: 'highest' | 'lowest',
  {settled, pair}: StatReading,
  {rows}: Series
): Course | undefined {
  const role = settled?.hypothesis?.role
  const kind = role === 'relative' ? 'relative' : role === 'difference' ? 'absolute' : undefined
  if (!pair || !kind) return undefined
  const {from, to} = pair
  const own = derive(kind, valueOf(to), valueOf(from))
  if (!own) return undefined
  const sizeOf = (end: Observation, start: Observation): Fraction | undefined => {
    const change = derive(kind, valueOf(end), valueOf(start))
    // Of rises the falls are none, and the other way round.
    return change && change.numerator > 0n === own.numerator > 0n ? absolute(change) : undefined
  }
  const others = rows.filter(
    (d) =>
      d.period === to.period &&
      (d.category !== to.category) !== (d.population.id !== to.population.id) &&
      (d.category === undefined) === (to.category === undefined)
  )
  const rivals = others.flatMap((end) => {
    const start = rows.find(
      (d) => d.period === from.period && d.category === end.category && d.population.id === end.population.id
    )
    const size = start && sizeOf(end, start)
    return start && size ? [{end, size}] : []
  })
  if (rivals.length === 0) return undefined
  const sign = sense === 'highest' ? 1 : -1
  const ahead = rivals.find(({size}) => compareFractions(size, absolute(own)) === sign)
  return {holds: !ahead, rows: [to, (ahead ?? rivals[0]!).end]}
}
