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
  const isBehind = hasWords(text.slice(quantity.end), 'levelBehind')
  const isOfTime = hasWords(text.slice(0, quantity.start), 'levelBefore')
  const others = names.filter((d) =>
    isBehind
      ? d.start >= quantity.end
      : d.end < quantity.start && hasWords(foldText(text.slice(d.end, quantity.start)).text, 'shareBehind')
  )
  if (!isBehind && !isOfTime && others.length === 0) return {isOnly: false, found: []}
  const value = formatFraction(divide(parseFraction(quantity.value), hundred))
  const found = pairHypotheses({...quantity, kind: 'multiple', value, step: '0.01'}, slice, citation).filter(
    ({outcome, role}) => (isBehind || outcome === 'agrees') && (role === 'multiple' || role === 'ratio')
  )
  // More than half the rate of larger firms: theirs is what it is held against, and what was told is held against it.
  const last = told.slice(before).findLast((d) => d.indicator === citation.indicator)
  const ofNamed = found.filter(
    ({row, from}) =>
      from !== undefined &&
      isNamed(from, others, citation) &&
      (last === undefined || last === from ? isNamed(row, names, citation) : row === last)
  )
  const meant = ofNamed.length > 0 || !(isBehind || isOfTime) ? ofNamed : found
  return {
    isOnly: isBehind && found.length > 0,
    found: isBehind ? meant.map((d) => ({...d, isOfLevel: true as const})) : meant
  }
}

/** Whether one of some names is that of a group or category of which a value is. */
function isNamed(
  {population, category}: Observation,
  names: readonly JudgeBond[],
  {indicator}: Citation
): boolean {
  const key = `${indicator.package}/${indicator.id}`
  return names.some(({values}) =>
    values.some((value) =>
      value.kind === 'population'
        ? value.id === `${indicator.package}/${population.id}` && population.id !== indicator.population.id
        : value.indicator === key && value.kind === 'category' && value.id === category?.id
    )
  )
}
