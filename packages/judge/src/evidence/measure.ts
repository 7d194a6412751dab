import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'

/** Weigh the words of the measure: one alternative of every group has to be said. */
export function weighMeasure(
  {citation}: Hypothesis,
  reading: JudgeReading,
  {language, around}: SentenceContext
): Weighed {
  const {indicator} = citation
  const key = `${indicator.package}/${indicator.id}`
  const weighed: Weighed = {facet: 'measure', support: 0, against: 0}
  const groups = indicator.terms[language]
  if (groups.length === 0) return weighed
  const missing: number[] = []
  let least = Infinity
  for (const group of groups.keys()) {
    let most = 0
    const says = (value: {kind: string; indicator?: string; group?: number}): boolean =>
      value.kind === 'term' && value.indicator === key && value.group === group
    for (const {values, strength, as} of reading.names)
      if (values.some(says)) most = Math.max(most, as === 'compared' ? 1 : strength)
    for (const {names, strength} of around)
      if (names.some(({values}) => values.some(says))) most = Math.max(most, strength)
    if (most === 0) missing.push(group)
    least = Math.min(least, most)
  }
  weighed.support = least
  if (least === 0) Object.assign(weighed, {isMissing: true, groups: missing})
  return weighed
}
