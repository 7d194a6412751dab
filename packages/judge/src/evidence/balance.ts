import type {Language, Span} from '@collate/claims'
import {foldWord} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {valueOf} from '../hypotheses/value.ts'
import {judgingWords} from '../language/judging.ts'
import {compareFractions} from '../numbers/fraction.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {gapsOf} from './gaps.ts'

/** A word that turns a balance round: a *surplus* of 3 billion, where imports are more than exports. */
export function turnedBalance(
  {role, row, from}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  if (role !== 'gap' || !from) return undefined
  const {language} = context
  const {surplus, deficit} = judgingWords[language].balance
  const sides = [sideOf(row, language), sideOf(from, language)]
  if (sides[0] === undefined || sides[1] === undefined || sides[0] === sides[1]) return undefined
  const [gained, given] = sides[0] === 'gained' ? [row, from] : [from, row]
  const isSurplus = compareFractions(valueOf(gained), valueOf(given)) > 0
  return gapsOf(reading, context).findLast(({word}) => (isSurplus ? deficit : surplus).test(word))
}

/** Whether a value is of what is gained, or of what is given for it: exports and imports. */
function sideOf({category, indicator}: Observation, language: Language): 'gained' | 'given' | undefined {
  const {gained, given} = judgingWords[language].balance
  const label = foldWord((category ?? indicator).label[language])
  if (gained.test(label) === given.test(label)) return undefined
  return gained.test(label) ? 'gained' : 'given'
}
