import {foldText} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {hasWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/** 累计核准640件，全年新核准30件; 30 of them during the year: what was added to all that were told before it, or stand there. */
export function isAdded(
  {role, row, from, citation: {indicator}}: Hypothesis,
  {quantity, clause, times}: JudgeReading,
  {text, clauses, told, before}: SentenceContext
): boolean {
  if (role !== 'difference') return false
  const isTold = told.slice(before).some((d) => d === row || d === from)
  // 741,000 patents were added, of those in force at the end of a year; the additional 3.5 million of 2024 compared with 2023.
  if (!isTold && indicator.timing !== 'at' && !times.some(({as}) => as === 'compared')) return false
  const {start, end} = clauses.list[clause]!
  const [leading, behind] = [text.slice(start, quantity.start), text.slice(quantity.end, end)]
  return [leading, behind].some((part) => hasWords(foldText(part).text, 'addedIn'))
}
