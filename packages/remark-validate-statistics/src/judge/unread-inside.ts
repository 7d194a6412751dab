import type {Quantity, Span} from '@collate/claims'
import type {UnreadNumber} from '@collate/claims/text'
import type {PassageContext} from '../resolve/context.ts'
import {wordsOfAll} from '../language-words.ts'

/**
 * Numbers inside a citation that say nothing: numerals that are not read, and numbers with the sign of a
 * statistic that are no quantity where they stand (to 71 times in 2025).
 */
export function unreadInside(
  {start: from, end: to}: Span,
  numerals: readonly UnreadNumber[],
  quantities: readonly Quantity[],
  {folded}: Pick<PassageContext, 'folded'>
): UnreadNumber[] {
  const first = folded.indexOf(from)
  const text = folded.between(from, to)
  const signed = wordsOfAll
    .flatMap(({statisticNumber}) => [...text.matchAll(statisticNumber)])
    .toSorted((a, b) => a.index - b.index)
    .map(({0: found, index}) => ({
      start: folded.at(first + index),
      end: folded.behind(first + index + found.length)
    }))
  const loose = signed.filter((span) => !quantities.some((d) => touches(d, span)))
  const rest = numerals.filter(
    (span) => span.start >= from && span.end <= to && !loose.some((d) => touches(d, span))
  )
  return [...loose, ...rest]
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
