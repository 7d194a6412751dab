import type {DirectionMention} from '../claim.ts'
import {gap} from './mask.ts'
import {lowerBound, type Mark, type Reading} from './reading.ts'

/** Say of rises and falls with an adverb of steadiness that they are steady: 稳步上升, rose steadily. */
export function bindSteadiness(reading: Reading): void {
  const steady = reading.marks.filter(({value}) => value.role === 'steady')
  if (steady.length === 0) return
  for (const {claim} of reading.drafts) {
    const found: DirectionMention[] = []
    for (const direction of claim.directions) {
      if (direction.sense !== 'up' && direction.sense !== 'down') continue
      const mark = adverbOf(reading, steady, direction)
      if (!mark) continue
      const start = Math.min(mark.start, direction.start)
      const end = Math.max(mark.end, direction.end)
      found.push({
        start,
        end,
        sense: direction.sense === 'up' ? 'steady-up' : 'steady-down',
        scope: direction.scope
      })
    }
    claim.directions.push(...found)
  }
}

function adverbOf({masked, grammar}: Reading, steady: Mark[], direction: DirectionMention): Mark | undefined {
  const index = lowerBound(steady, direction.start)
  const previous = steady[index - 1]
  if (previous && grammar.changes.steadyBefore.test(gap(masked, previous.end, direction.start)))
    return previous
  const next = steady[index]
  return next && grammar.changes.steadyBehind.test(gap(masked, direction.end, next.start)) ? next : undefined
}
