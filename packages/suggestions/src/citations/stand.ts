import type {Quantity, Span} from '@collate/claims'
import {findSentences} from '@collate/claims/text'
import type {ArticleContext, PassageBefore, Passage, StatSpan} from 'remark-validate-statistics/reading'
import type {UncitedQuantity} from './uncited-quantity.ts'

/** A quantity in its sentence, with the `<Stat>` that it would have. */
export type Stand = {
  passage: Passage
  span: StatSpan
  quantity: Quantity
  context: ArticleContext
  /** What was read before it, where it is the next sentence of the same block. */
  before?: PassageBefore
}

/** The same where no tags can stand: in a title, or across other markup. */
export function standOf({passage: {passage, context}, quantity}: UncitedQuantity): Stand {
  const sentence = sentenceAt(passage.text, quantity)
  const start = quantity.start - sentence.start
  const end = quantity.end - sentence.start
  const node = {type: 'mdxJsxTextElement' as const, name: 'Stat', attributes: [], children: []}
  return {
    passage: cut(passage, sentence),
    span: {node, ancestors: [], isLinked: false, start, end},
    quantity: {...quantity, start, end},
    context
  }
}

/** The sentence of a text that a stretch stands in. */
export function sentenceAt(text: string, {start, end}: Span): Span {
  const sentence = findSentences(text).find((d) => d.start <= start && end <= d.end)
  return sentence ?? {start: 0, end: text.length}
}

function cut(passage: Passage, {start, end}: Span): Passage {
  const whole = (span: Span): Span => ({start: span.start + start, end: span.end + start})
  return {
    ...passage,
    text: passage.text.slice(start, end),
    shown: passage.shown.slice(start, end),
    own: {start: Math.max(0, passage.own.start - start), end: end - start},
    stats: [],
    isQuoted: (offset) => passage.isQuoted(offset + start),
    source: (span) => passage.source(whole(span)),
    place: (span) => passage.place(whole(span))
  }
}
