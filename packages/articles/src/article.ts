import type {Language} from '@collate/findings/language'
import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VisibleText} from '@collate/visible-text'
import type {Frontmatter} from './frontmatter.ts'

export type {Language} from '@collate/findings/language'

/** An article: one or two editions, and the files beside them. */
export type Article = {
  slug: string
  editions: Partial<Record<Language, Edition>>
}

/** One language of an article, parsed as data. */
export type Edition = {
  slug: string
  language: Language
  /** `articles/<slug>/<language>.mdx`, relative to the content directory. */
  path: string
  /** Holds the source, and takes the findings. */
  file: VFile
  /** Absent where the frontmatter does not fit its schema. */
  frontmatter?: Frontmatter
  /** Place of each frontmatter value by dotted key: `source.url`, `tags.0`. */
  keys: Map<string, Position>
  /** Source offset where the body begins. */
  bodyStart: number
  /** Absent where the body does not parse. */
  tree?: Root
  blocks: Block[]
}

/** A block that a reader would point at: what two editions are aligned by. */
export type Block = {
  /** `b1`, `b2`… in reading order. */
  id: string
  kind: 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'code' | 'image' | 'chart' | 'break'
  /** Of a heading: 1–6; of a list item: its nesting. */
  depth?: number
  node: Nodes
  /** Without editor's notes. */
  text: VisibleText
  position: Position
}
