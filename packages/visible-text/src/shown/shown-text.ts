import type {Nodes} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import type {VisibleText} from '../visible-text.ts'

/** An element of MDX, as a block or in a line. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement

/**
 * As what readers meet a text.
 *
 * Of frontmatter: `title`, `summary`, `tag`; `person`, a name; `work`, the title of
 * the text that was translated; `credit`; `evidence`; `correction`, and `past`, what stood there
 * before it.  Beside the body: `alternative`, in the place of a picture; `caption` of a
 * chart; `gloss`, on a link, picture or abbreviation; `speaker` of a quotation; `signature` of
 * an editor’s note.  In the body: `paragraph`, `heading`, `cell`, and `code` as a block.
 */
export type ShownAs =
  | 'title'
  | 'summary'
  | 'tag'
  | 'person'
  | 'work'
  | 'credit'
  | 'evidence'
  | 'correction'
  | 'past'
  | 'alternative'
  | 'caption'
  | 'gloss'
  | 'speaker'
  | 'signature'
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'code'

/**
 * What becomes of a value: a text for readers, or `form`: it has a form of its own
 * – a date, an address, the name of a rule – and can say nothing.
 */
export type Showing = ShownAs | 'form'

/** A text of an article that readers see, and where it stands. */
export type ShownText = {
  as: ShownAs
  text: string
  /** Source offsets of the block; of a text in an attribute, those of its element; of one in the frontmatter, those of its value. */
  start: number
  end: number
  /** From the root to the node that it is shown with; empty in the frontmatter. */
  path: readonly Nodes[]
  /** The text of a block, with the place of each character. */
  block?: VisibleText
  /** The number before an entry of an ordered list, which the text itself lacks. */
  marker?: string
  /** The editor’s note that it is part of. */
  note?: Component
  /** BCP 47 tag, where it is known to be another language than that of the edition. */
  language?: string
}
