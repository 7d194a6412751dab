import type {PassageContext} from '../resolve/context.ts'
import type {Stat} from '../resolve/stat.ts'
import type {Span} from '@collate/claims'
import {namedPeriods} from '@collate/judge/time'
import {periodsOf} from '@collate/judge/hypotheses'

/** A time of another clause is told of another number. */
const near = 2

/**
 * Parts of a fiscal year that are said of a number whose data have no year: nobody can say which months the third
 * quarter of fiscal 2025 has.
 */
export function unplacedTimes(stats: readonly Stat[], context: PassageContext): Span[] {
  const found = stats.flatMap(({readings}) =>
    readings.flatMap(({settled}) => {
      const citation = settled?.hypothesis?.citation
      if (!citation) return []
      const periods = periodsOf(citation.rows)
      return settled.reading.times.flatMap(({time, strength, as, start, end}) => {
        const isPart = time.kind === 'fiscal' && time.part !== undefined
        const isSaid = isPart && as === 'at' && strength >= near
        return isSaid && !namedPeriods(time, periods, context, undefined) ? [{start, end}] : []
      })
    })
  )
  return [...new Map(found.map((span) => [span.start, span])).values()]
}
