import type {Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {isSamePeriod} from '@collate/statistics/model'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {valueOf} from '../hypotheses/value.ts'
import {compareFractions} from '../numbers/fraction.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'
import {saysCategory, saysPopulation} from './name-tests.ts'

const bound = 3

/** Fewer than in Wales, 少于威尔士: a group or category that is named without its number, whose value the data have. */
export function weighBareComparison(
  {role, row, citation: {indicator, rows}}: Hypothesis,
  {names, quantity, stretch}: JudgeReading,
  {text}: SentenceContext,
  weighed: Weighed
): void {
  if (role !== 'value') return
  const isSaid = ({start, end}: Span): boolean => start >= quantity.end && end <= stretch.end
  for (const {against, values} of names) {
    if (!against?.bare || !isSaid(against)) continue
    // 47.7% for women; among men it was 57.9%, above the rate of the towns: it is said of the nearest number.
    if (/\d/.test(text.slice(quantity.end, against.start))) continue
    const key = `${indicator.package}/${indicator.id}`
    const isNamed = (d: Observation): boolean =>
      values.some((value) =>
        value.kind === 'category'
          ? value.indicator === key && value.id === d.category?.id
          : value.kind === 'population' && value.id === `${indicator.package}/${d.population.id}`
      )
    const others = isNamed(row) ? [] : rows.filter((d) => isBeside(d, row) && isNamed(d))
    const other = others.length === 1 ? others[0] : undefined
    // Of falls the larger one is the lower value.
    if (!other || [row, other].some((d) => valueOf(d).numerator < 0n)) continue
    const order = compareFractions(valueOf(row), valueOf(other))
    if (order === (against.sense === 'up' ? 1 : -1)) continue
    const {start, end, sense} = against
    Object.assign(weighed, {against: bound, rows: [other], sign: {start, end}, sense})
    return
  }
}

/** A led B by 5 points; higher in A (73%) than in B (62%): the name that another is set against says which has to be more. */
export function weighComparison(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  {told, before}: SentenceContext,
  weighed: Weighed
): void {
  const {role, row, from, value} = hypothesis
  const isGap = role === 'gap' || role === 'lead'
  const side = isGap ? from : role === 'value' ? row : undefined
  if (!side) return
  const bond = reading.names.find(
    (d) =>
      d.against &&
      (isGap || d.strength >= bound) &&
      d.values.some(
        (name) =>
          saysPopulation(hypothesis, side.population)(name) || saysCategory(hypothesis, side.category)(name)
      )
  )
  if (!bond?.against) return
  const {start, end, sense} = bond.against
  // 比57%高19个百分点: behind a number that is compared with, the word is told of the one that follows.
  if (role === 'value' && reading.stance.as === 'than' && start > reading.quantity.start) return
  const other = isGap ? row : told.slice(before).findLast((d) => isBeside(d, row))
  if (!other) return
  const more = isGap ? value.numerator > 0n : compareFractions(valueOf(other), valueOf(row)) > 0
  const less = isGap ? value.numerator < 0n : compareFractions(valueOf(other), valueOf(row)) < 0
  if (sense === 'up' ? more : less) weighed.support = bound
  else Object.assign(weighed, {against: bound, rows: [other], sign: {start, end}, sense})
}

/** Two groups, or two categories, at one time. */
function isBeside(a: Observation, b: Observation): boolean {
  return (
    a.indicator === b.indicator &&
    isSamePeriod(a.when, b.when) &&
    (a.category !== b.category) !== (a.population.id !== b.population.id)
  )
}
