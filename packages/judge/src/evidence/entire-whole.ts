import type {Span} from '@collate/claims'
import {saysLittle, wordBoundsOf} from '@collate/claims/reading'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/** 占全国的66.5%, 66.5% of the national total: the whole of a measure that is divided, whomever the data call so. */
export function isEntireWhole(
  span: Span,
  {row, role, citation: {indicator}}: Hypothesis,
  {quantity}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  if (role !== 'value' || quantity.kind !== 'percent' || !row.category) return false
  const {divided, entire} = judgingWords[language]
  if (!divided.test(indicator.label[language])) return false
  const words = wordBoundsOf(text, language)
    .cut(span)
    .map(({start, end}) => text.slice(start, end))
  return (
    words.some((word) => entire.test(word)) &&
    words.every((word) => entire.test(word) || saysLittle(word, language))
  )
}
