import type {Span} from '@collate/claims'
import type {Block, Language} from '@collate/articles'
import type {Folded} from '@collate/claims/text'
import type {Position} from 'unist'
import type {AlignedUnit} from '../align/unit.ts'
import type {EditionFact} from '../facts/fact.ts'
import type {TimeMention} from '../facts/read-facts.ts'
import type {GlossaryMention} from '../glossary/term-index.ts'
import type {TokenizedText} from '../text/tokens.ts'
import type {Quotation} from './quotations.ts'

/** A text that is compared with its pair: a block, the title or the summary; read once for all rules. */
export type EditionPassage = {
  /** Id of the block, `title` or `summary`. */
  id: string
  kind: Block['kind'] | 'title' | 'summary'
  /** A paragraph inside a block quotation: somebody's words, or what a machine printed. */
  isSetApart: boolean
  depth?: number | undefined
  /** Absent for title and summary. */
  block?: Block
  language: Language
  /** Visible text. */
  text: string
  /** The text with code and translator's notes blanked: what claims are read from. */
  prose: string
  /** The prose as the words of a language are looked for in it. */
  folded: Folded
  /** A note of the translator from the first word to the last, or whose a picture is: the other edition has none. */
  isNote: boolean
  tokens: TokenizedText
  unit: AlignedUnit
  sentences: Span[]
  facts: EditionFact[]
  /** Whatever says when. */
  times: TimeMention[]
  terms: GlossaryMention[]
  quotations: Quotation[]
  references: References
  /** Place in the file; of the whole passage where no span is given. */
  locate(span?: Span): Position
}

/** What the markup of a passage refers to. */
export type References = {
  links: Array<Span & {url: string; comparable: string}>
  images: Array<{url: string; alt: string; span: Span}>
  codes: Array<Span & {value: string}>
  /** Each `<Stat>` with its citations. */
  cites: Array<Span & {cites: string[]}>
  /** Speakers that `<Quote by>` names, inside the passage or round it. */
  speakers: Array<Span & {by: string}>
  /** Words set in italics or bold. */
  emphases: Span[]
  /** Spans set in another language. */
  foreign: Span[]
}
