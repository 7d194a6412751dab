import {foldText} from '@collate/claims/text'
import {judgingWords} from '../language/judging.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeBond, SentenceContext} from './context.ts'
import {saysWhole} from './name-tests.ts'

/** *These* adults waited 18 days, 这些成年人: the name of the whole stands for the part of it that was told of before. */
export function isToldBack(
  {start, values}: JudgeBond,
  hypothesis: Hypothesis,
  {text, language, told}: SentenceContext
): boolean {
  const {row, citation} = hypothesis
  return (
    values.some(saysWhole(hypothesis)) &&
    judgingWords[language].toldBack.test(foldText(text.slice(Math.max(0, start - longest), start)).text) &&
    told.some(
      ({population, indicator}) =>
        population.id === row.population.id && indicator.package === citation.indicator.package
    )
  )
}

/** As much before a name as holds the word. */
const longest = 10
