import type {Language, Span} from '@collate/claims'
import type {CitedSpan} from '@collate/judge'
import type {Component, ShownAs} from '@collate/visible-text/shown'
import type {Nodes} from 'mdast'
import type {Position} from 'unist'

/** A `<Stat>` or `<Chart>` as it stands in the tree. */
export type StatNode = Component

/** What the body states, as citations of just those values. */
export type Facts = Pick<CitedSpan, 'citations'> & {brief: NonNullable<CitedSpan['brief']>}

/** A `<Stat>` and where its text stands in the passage. */
export type StatSpan = Span & {
  node: StatNode
  /** From the root down, without the element itself. */
  ancestors: Nodes[]
  /** Set on a number of a title, which cites nothing itself: what the body states. */
  facts?: Facts
  /** Whether it stands in a link or holds one: links cannot be nested. */
  isLinked: boolean
}

/** A footnote by its identifier, and where the text that it is marked behind ends. */
export type FootnoteMark = {footnote: string; end: number}

/** A stretch of text that is read by itself: a sentence, or a block that cites nothing. */
export type Passage = {
  as: ShownAs
  /** As it is read: code that is no prose is masked. */
  text: string
  /** As readers see it; offsets are the same. */
  shown: string
  /** The part that stands here; what comes before it is context: a table's headers, the line that introduces a list. */
  own: Span
  stats: StatSpan[]
  /** The heading over its block. */
  heading?: string
  /** What stands right over the table that it is a cell of; `''` where it is none. */
  caption(): string
  /** The table or list that it stands in. */
  list?: Nodes
  /** How many things the list may tell of that it leads in; none where it leads in no list. */
  items: readonly number[]
  /** Whether it is the next sentence of the same block. */
  follows?: boolean
  /** Of the first sentence of a footnote: its identifier. */
  footnote?: string
  /** The footnotes to it: where each is marked in its text. */
  footnotes: readonly FootnoteMark[]
  /** Its block: the same for all sentences of one. */
  block?: object
  /** Language that it is in, where it is not that of the article. */
  language?: Language
  /** The chart whose title or caption it is. */
  chart?: StatNode
  /** The editor’s note that it is part of. */
  note?: StatNode
  /** Whether the text at an offset is quoted speech. */
  isQuoted(offset: number): boolean
  /** Source offsets of a span; context stands at the beginning of what is its own. */
  source(span: Span): Span
  place(span: Span): Position | undefined
  /** Text that a reader sees beside the body, and that may only say what the body cites. */
  isBeside?: boolean
}
