import type {Observation} from '@collate/statistics'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {createWeighed, type Weighed} from './facet.ts'
import {saysCategory, saysPopulation} from './name-tests.ts'

/** The gap between the parties: both sides were told in the sentence before, be it for another time. */
function areTold({row, from}: Hypothesis, {told}: SentenceContext): boolean {
  const isSide = (side: Observation | undefined): boolean =>
    told.some(
      (d) =>
        d.indicator === side?.indicator && d.category === side.category && d.population === side.population
    )
  return isSide(row) && isSide(from)
}

/** Weigh whether both sides of a gap are named: a difference needs two. */
export function weighOtherSide(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {role, row, from} = hypothesis
  const weighed = createWeighed('since')
  if (!from || (role !== 'gap' && role !== 'lead' && role !== 'ratio')) return weighed
  const isOther =
    row.category === from.category || !from.category
      ? saysPopulation(hypothesis, from.population)
      : saysCategory(hypothesis, from.category)
  const bond = reading.names.find(({values}) => values.some(isOther))
  const isAround = context.around.some(({names}) => names.some(({values}) => values.some(isOther)))
  const isTold = context.told.includes(from) || areTold(hypothesis, context)
  const here = context.told.slice(context.before)
  const isPairTold = here.includes(row) && here.includes(from)
  if (bond) weighed.support = Math.max(bond.strength, 1)
  if (isPairTold) weighed.support = Math.max(weighed.support, 1.5)
  else if (bond) return weighed
  else if (isAround || isTold) weighed.support = 1
  else weighed.isMissing = true
  return weighed
}
