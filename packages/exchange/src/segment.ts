/** Offsets in a file, end exclusive. */
export type SourceRange = {start: number; end: number}

/** A code of an article in a text: an element, a link, a mark, a picture. */
export type InlineCode = {
  type: 'code'
  id: string
  /** `Stat`, `link`, `strong`…: codes of one name may stand for each other. */
  name: string
  /** What it is in the source: `<Stat cite="…">`, `[`. */
  open: string
  /** `](https://…)`; absent: it has no text of its own. */
  close?: string
  children: Inline[]
}

/** Text, and the codes in it. */
export type Inline = {type: 'text'; value: string} | InlineCode

/** A text of an article that is translated on its own. */
export type TextSegment = {
  /** `title`, `b3`, `b3-2`, `b5-by`. */
  id: string
  /** Of the block, `title` or `summary`. */
  block: string
  /** How it stands in the file. */
  form: 'prose' | 'cell' | 'attribute' | 'scalar'
  range: SourceRange
  inlines: Inline[]
}

/** The text of inlines without their codes. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((d) => (d.type === 'text' ? d.value : plainText(d.children))).join('')
}

/** All codes, in order, those inside others included. */
export function codesIn(inlines: readonly Inline[]): InlineCode[] {
  return inlines.flatMap((d) => (d.type === 'code' ? [d, ...codesIn(d.children)] : []))
}

/** Whether two texts are the same to a translator: words, and codes by their ids. */
export function isSameText(one: readonly Inline[], other: readonly Inline[]): boolean {
  return shape(one) === shape(other)
}

function shape(inlines: readonly Inline[]): string {
  const joined: string[] = []
  for (const d of inlines)
    joined.push(d.type === 'text' ? d.value : `\u0001${d.id}\u0002${shape(d.children)}\u0003`)
  return joined.join('').replace(/\s+/g, ' ')
}
