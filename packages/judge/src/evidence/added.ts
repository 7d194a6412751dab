import {foldText} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {hasWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/** 累计核准640件，全年新核准30件; 30 of them during the year: what was added to all that were told before it. */
export function isAdded(
  {role, row}: Hypothesis,
  {quantity, clause}: JudgeReading,
  {text, clauses, told, before}: SentenceContext
): boolean {
  if (role !== 'difference' || !told.slice(before).includes(row)) return false
  const {start, end} = clauses.list[clause]!
  const [leading, behind] = [text.slice(start, quantity.start), text.slice(quantity.end, end)]
  return [leading, behind].some((part) => hasWords(foldText(part).text, 'addedIn'))
}
