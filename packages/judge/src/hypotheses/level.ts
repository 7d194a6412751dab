import type {Quantity} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import type {JudgeBond, JudgeReading, SentenceContext} from '../evidence/context.ts'
import {hasWords} from '../language/judging.ts'
import {divide, formatFraction, hundred, parseFraction} from '../numbers/fraction.ts'
import {unitScale} from '../numbers/unit.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {pairHypotheses} from './pairs.ts'

/**
 * 0.8%, half that of the year before, 是上年的一半; 26%, less than half the rate of larger firms, 不到大型企业的一半: a
 * fraction in words of another share.
 *
 * @returns those that are true, where the words may tell of a share of those named, and else all
 */
export function levelHypotheses(
  {quantity, names}: JudgeReading,
  slice: string,
  citation: Citation,
  {text, told, before}: SentenceContext
): {isOnly: boolean; found: Hypothesis[]} {
  const isFraction = quantity.kind === 'percent' && !/\d/.test(slice)
  if (!isFraction || unitScale(citation.indicator.unit) !== 'points') return {isOnly: false, found: []}
  const isOnly = hasWords(text.slice(quantity.end), 'levelBehind')
  const isOfLevel =
    isOnly ||
    hasWords(text.slice(0, quantity.start), 'levelBefore') ||
    names.some(
      ({end}) =>
        end < quantity.start && hasWords(foldText(text.slice(end, quantity.start)).text, 'shareBehind')
    )
  if (!isOfLevel) return {isOnly, found: []}
  const value = formatFraction(divide(parseFraction(quantity.value), hundred))
  const found = pairHypotheses({...quantity, kind: 'multiple', value, step: '0.01'}, slice, citation).filter(
    ({outcome, role}) => (isOnly || outcome === 'agrees') && (role === 'multiple' || role === 'ratio')
  )
  // More than half the rate of larger firms: theirs is what it is held against, and not the other way round.
  const last = told.slice(before).findLast((d) => d.indicator === citation.indicator)
  const ofNamed = found.filter(
    ({row, from}) =>
      from !== undefined &&
      isNamedBehind(from, quantity, names, citation) &&
      (last === undefined || last === from || row === last)
  )
  const meant = isOnly && ofNamed.length > 0 ? ofNamed : found
  return {
    isOnly: isOnly && found.length > 0,
    found: isOnly ? meant.map((d) => ({...d, isOfLevel: true as const})) : meant
  }
}

function isNamedBehind(
  {population, category}: Observation,
  {end}: Quantity,
  names: readonly JudgeBond[],
  {indicator}: Citation
): boolean {
  const key = `${indicator.package}/${indicator.id}`
  return names.some(
    (d) =>
      d.start >= end &&
      d.values.some((value) =>
        value.kind === 'population'
          ? value.id === `${indicator.package}/${population.id}` && population.id !== indicator.population.id
          : value.indicator === key && value.kind === 'category' && value.id === category?.id
      )
  )
}
