import type {CheckedClaim} from 'remark-validate-statistics'
import {withoutMarks} from './without-marks.ts'

/** A stretch of a sentence: words that were compared, or what stands between them. */
export type SentencePart = {text: string; isCompared: boolean}

/** Cut a sentence where the words begin and end that were compared; the parts together are the sentence. */
export function sentenceParts({
  sentence,
  compared
}: Pick<CheckedClaim, 'sentence' | 'compared'>): SentencePart[] {
  const spans = compared
    .flatMap(({within}) => (within ? [within] : []))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parts: SentencePart[] = []
  let at = 0
  for (const {start, end} of spans) {
    if (end <= at) continue
    push(sentence.slice(at, start), false)
    push(sentence.slice(Math.max(at, start), end), true)
    at = end
  }
  push(sentence.slice(at), false)
  return parts

  function push(text: string, isCompared: boolean): void {
    const words = withoutMarks(text)
    if (words !== '') parts.push({text: words, isCompared})
  }
}
