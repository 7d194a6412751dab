import type {Observation} from '@collate/statistics'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'
import {publishedAt} from './version.ts'

/** $3 higher than the October forecast: words that name another publication of the same value count from that one. */
export function revisionOf(
  row: Observation,
  {times}: JudgeReading,
  {clock}: SentenceContext
): {named: readonly Observation[]; strength: number; sign: {start: number; end: number}} | undefined {
  const [first] = times.flatMap(({time, strength, start, end}) => {
    const named = time.role === 'published' && strength >= near ? publishedAt(time, row.versions, clock) : []
    return named.length > 0 && !named.includes(row) ? [{named, strength, sign: {start, end}}] : []
  })
  return first
}

/** Words of another clause name the publication of another number. */
const near = 2

/** 9,000 fewer than first reported, revised down by 9,000: words of versions say that it counts from another one. */
export function weighRevision({row, from}: Hypothesis, {versions}: JudgeReading, weighed: Weighed): void {
  const {versions: all} = row
  const isUsual = row === all.at(-1) && (from === all.at(-2) || from === all[0])
  for (const {strength} of versions)
    weighed.support = Math.max(weighed.support, isUsual ? strength : strength / 2)
}
