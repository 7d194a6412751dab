import {comparePeriods} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import type {JudgeReading, SentenceContext} from '../evidence/context.ts'
import {compareFractions} from '../numbers/fraction.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {isForecast} from './newest.ts'
import {ownUnit} from './own-unit.ts'
import {valueHypotheses, valueOf} from './value.ts'

/**
 * Lower than 2023's 98.0%: the hedge compares with another value, which is told exactly.  It has to be another one
 * than what the sentence speaks of, and to lie on the side that the word says.
 */
export function comparedHypotheses(
  {quantity, stance, rate, isAfterGap}: JudgeReading,
  slice: string,
  citation: Citation,
  context: SentenceContext
): Hypothesis[] {
  const side = sides[quantity.hedge]
  if (side === undefined || stance.as !== undefined) return []
  const own = ownUnit({quantity: {...quantity, hedge: 'exactly'}, rate}, slice, citation)
  const targets = citation.versions.filter(isForecast)
  const found = [...valueHypotheses(own, slice, citation), ...valueHypotheses(own, slice, citation, targets)]
  return found.flatMap((hypothesis) => {
    const {outcome, row} = hypothesis
    const holds =
      outcome === 'agrees' &&
      context.told.some(
        (other) =>
          isSetAgainst(other, row, isAfterGap === true) &&
          compareFractions(valueOf(other), valueOf(row)) === side
      )
    return holds ? [{...hypothesis, isSetAgainst: true as const}] : []
  })
}

/** Whether the sentence has told a later value of the same kind, or the fact that a target is held against. */
function isSetAgainst(other: Observation, row: Observation, isGap: boolean): boolean {
  if (other.indicator !== row.indicator || other === row) return false
  if (isGap && other.period === row.period) return true
  return (
    (comparePeriods(other.when, row.when) > 0 || (isForecast(row) && !isForecast(other))) &&
    other.category === row.category &&
    other.population.id === row.population.id
  )
}

/** On which side of the number the other value lies. */
const sides: Partial<Record<JudgeReading['quantity']['hedge'], 1 | -1>> = {
  over: 1,
  'just-over': 1,
  'at-least': 1,
  under: -1,
  'just-under': -1,
  'at-most': -1
}
