import type {Citation} from '../hypotheses/hypothesis.ts'
import type {JudgeReading} from './context.ts'

/** A reading without the times that are names of a category that is cited: warmer by 0.2 °C in *winter*, of the seasons of a year. */
export function withoutNamedTimes(reading: JudgeReading, citations: readonly Citation[]): JudgeReading {
  if (reading.times.length === 0) return reading
  const keys = new Set(citations.map(({indicator}) => `${indicator.package}/${indicator.id}`))
  const named = reading.names.filter(({values}) =>
    values.some((d) => d.kind === 'category' && keys.has(d.indicator))
  )
  if (named.length === 0) return reading
  const times = reading.times.filter(
    (time) => !named.some((name) => name.start <= time.start && time.end <= name.end)
  )
  return times.length === reading.times.length ? reading : {...reading, times}
}
