import type MagicString from 'magic-string'
import type {Definition, Nodes} from 'mdast'
import type {ImportNote} from './import-note.ts'

/** A raw text while it is edited in place: what is not touched stays as its writer wrote it. */
export type Editing = {
  source: string
  edits: MagicString
  definitions: ReadonlyMap<string, Definition>
  /** Stretches that have been written anew; nothing in them is edited any more. */
  taken: Array<{start: number; end: number}>
  /** Takes tracking parameters out of an address. */
  cleanUrl: (url: string) => string
  note: (kind: ImportNote['kind'], what: ImportNote['what'], offset: number, ...values: string[]) => void
}

/** Offset where a node begins. */
export function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

/** Offset behind a node. */
export function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}

/** Write a stretch anew. */
export function rewrite({edits, taken}: Editing, start: number, end: number, text: string): void {
  taken.push({start, end})
  if (text === '') edits.remove(start, end)
  else edits.update(start, end, text)
}

/** Take a block out, with the empty lines behind it. */
export function removeBlock(editing: Editing, node: Nodes): void {
  let end = endOf(node)
  while (editing.source[end] === '\n') end++
  rewrite(editing, startOf(node), end, '')
}

/** What a line of the same container begins with: quotation markers, and spaces for those of lists. */
export function linePrefix({source}: Editing, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).replace(/[^>\s]/g, ' ')
}

/** A text as a note can quote it. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
