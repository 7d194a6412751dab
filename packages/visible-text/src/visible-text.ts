import type {Nodes} from 'mdast'
import {codeOffsets} from './code-offsets.ts'
import {textOffsets} from './text-offsets.ts'

/**
 * What a reader sees of a block, and where each character stands in the source.
 *
 * Inline markup, links, components, entities, escapes and soft line breaks are
 * looked through, so that `**82**%`, `82&#37;` and `[82%](…)` are all `82%`.
 * Between the cells of a row stands a tab, between other blocks a line feed.
 */
export type VisibleText = {
  text: string
  /** Inline nodes that were looked through, outermost first. */
  nodes: VisibleNode[]
  /** Offset in the source of the character at `index`; the end of the last one for `text.length`. */
  startOffset(index: number): number
  /** Offset in the source just behind the character before `index`. */
  endOffset(index: number): number
}

/** Where an inline node stands in the visible text. */
export type VisibleNode = {node: Nodes; parents: Nodes[]; start: number; end: number}

/**
 * Decides of each node whether its text is left out.
 *
 * With `true` one object replacement character stands in its place; with
 * `'silent'` nothing does.
 */
export type Skip = (node: Nodes) => boolean | 'silent'

/** A character that stands for something that is not text: an image, inline code that is skipped. */
export const objectReplacement = '\uFFFC'

const blocks: ReadonlySet<string> = new Set<Nodes['type']>([
  'blockquote',
  'heading',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'tableCell',
  'tableRow'
])

/** What stands in a line and is not text. */
const atoms: ReadonlySet<string> = new Set<Nodes['type']>(['footnoteReference', 'image', 'imageReference'])

/**
 * Read the visible text of a block.
 *
 * @param block - a node with inline content: paragraph, heading, table cell…; all in it has a
 *   position, which `placeNodes` sees to
 * @param source - the whole file that the positions of `block` belong to
 * @param skip - nodes whose text does not count
 */
export function visibleText(block: Nodes, source: string, skip: Skip = () => false): VisibleText {
  const starts: number[] = []
  const ends: number[] = []
  const nodes: VisibleNode[] = []
  let text = ''
  let opened = 0

  walk(block, [])

  return {
    text,
    nodes,
    startOffset: (index) => starts[index] ?? ends.at(-1) ?? startOf(block),
    endOffset: (index) => (index > 0 ? (ends[index - 1] ?? 0) : (starts[0] ?? startOf(block)))
  }

  function walk(node: Nodes, parents: Nodes[]): void {
    const visible = {node, parents, start: text.length, end: 0}
    const skipped = node !== block && skip(node)
    if (skipped === 'silent') return
    separate(node, parents.at(-1))
    visible.start = text.length
    if (node !== block) nodes.push(visible)
    if (skipped) appendAtom(node, objectReplacement)
    else if (node.type === 'text') appendText(node)
    else if (node.type === 'inlineCode') appendCode(node)
    else if (isLineBreak(node)) appendAtom(node, '\n')
    else if ('children' in node) for (const child of node.children) walk(child, [...parents, node])
    else if (atoms.has(node.type)) appendAtom(node, objectReplacement)
    visible.end = text.length
  }

  /** Words of two cells or paragraphs are not one word. */
  function separate(node: Nodes, parent: Nodes | undefined): void {
    if (!parent || !blocks.has(node.type)) return
    const isFirst =
      node.type === 'tableCell' && 'children' in parent ? parent.children[0] === node : text.length === opened
    if (isFirst) return
    starts.push(startOf(node))
    ends.push(startOf(node))
    text += node.type === 'tableCell' ? '\t' : '\n'
    opened = text.length
  }

  function appendText(node: Nodes & {value: string}): void {
    textOffsets(node.value, source, startOf(node), endOf(node), starts, ends)
    text += node.value
  }

  function appendCode(node: Nodes & {value: string}): void {
    codeOffsets(node.value, source, startOf(node), endOf(node), starts, ends)
    text += node.value
  }

  function appendAtom(node: Nodes, character: string): void {
    starts.push(startOf(node))
    ends.push(endOf(node))
    text += character
  }
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}

/** A hard break, as a mark or as an element. */
function isLineBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br')
}
