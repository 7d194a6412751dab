import {isForecast, mayBeForecast} from '../hypotheses/newest.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'

const bound = 3
const near = 2

/** Weigh the words of forecast and target against what kind of number it is. */
export function weighStatus(
  {row, citation, role}: Hypothesis,
  {modes, stance}: JudgeReading,
  {language, modesAround}: SentenceContext
): Weighed {
  const weighed: Weighed = {facet: 'status', support: 0, against: 0}
  if (role === 'parts' || role === 'sample' || role === 'margin') return weighed
  if (isForecast(row)) {
    // Is expected to reach 30, and exceeded 50: what is told as done needs a nearer word.
    const done = Math.max(0, ...modes.map(({mode, strength}) => (mode === 'done' ? strength : 0)))
    const expected = Math.max(
      modesAround,
      ...modes.map(({mode, strength}) => (mode === 'done' ? 0 : strength))
    )
    if (expected >= 1 && (done < near || expected > done)) weighed.support = expected
    else Object.assign(weighed, {against: bound, isMissing: true})
    return weighed
  }
  // Expected to grow from 3.9 million: only what is reached is a forecast.
  if (stance.as === 'from' || stance.as === 'than' || mayBeForecast(row, citation.rows)) return weighed
  const label = `${citation.indicator.label[language]} ${citation.indicator.terms[language].flat().join(' ')}`
  for (const {mode, strength, start, end, text} of modes) {
    if (mode !== 'forecast' && mode !== 'target') continue
    if (strength < bound || label.includes(text)) continue
    Object.assign(weighed, {against: bound, sign: {start, end}})
  }
  return weighed
}
