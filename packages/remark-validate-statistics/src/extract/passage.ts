import type {Nodes} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import type {Position} from 'unist'

/** UTF-16 offsets into the text of a passage, end exclusive. */
export type Span = {start: number; end: number}

export type StatNode = MdxJsxFlowElement | MdxJsxTextElement

/** A `<Stat>` and where its text stands in the passage. */
export type StatSpan = Span & {
  node: StatNode
  /** From the root down, without the element itself. */
  ancestors: Nodes[]
  /** Whether it stands in a link or holds one: links cannot be nested. */
  isLinked: boolean
}

/** A stretch of text that is read by itself: a sentence, or a block that cites nothing. */
export type Passage = {
  text: string
  /** The part that stands here; what comes before it is context: a table's headers, the line that introduces a list. */
  own: Span
  stats: StatSpan[]
  /** Whether it is the next sentence of the same block. */
  follows?: boolean
  /** Whether the text at an offset is quoted speech. */
  isQuoted(offset: number): boolean
  /** Source offsets of a span; context stands at the beginning of what is its own. */
  source(span: Span): Span
  place(span: Span): Position | undefined
  /** Text that a reader sees beside the body, and that may only say what the body cites. */
  isBeside?: boolean
}
