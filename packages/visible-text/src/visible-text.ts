import type {Nodes} from 'mdast'
import {textOffsets} from './text-offsets.ts'

/**
 * What a reader sees of a block, and where each character stands in the source.
 *
 * Inline markup, links, components, entities, escapes and soft line breaks are
 * looked through, so that `**82**%`, `82&#37;` and `[82%](…)` are all `82%`.
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

/** Decides of each node whether its text is part of what is read. */
export type Skip = (node: Nodes) => boolean

/** A character that stands for something that is not text: an image, inline code that is skipped. */
export const objectReplacement = '\uFFFC'

/**
 * Read the visible text of a block.
 *
 * @param block - a node with inline content: paragraph, heading, table cell…
 * @param source - the whole file that the positions of `block` belong to
 * @param skip - nodes whose text does not count; one object replacement character stands in their place
 */
export function visibleText(block: Nodes, source: string, skip: Skip = () => false): VisibleText {
  const starts: number[] = []
  const ends: number[] = []
  const nodes: VisibleNode[] = []
  let text = ''

  walk(block, [])

  return {
    text,
    nodes,
    startOffset: (index) => starts[index] ?? ends.at(-1) ?? block.position?.start.offset ?? 0,
    endOffset: (index) => (index > 0 ? (ends[index - 1] ?? 0) : (starts[0] ?? block.position?.start.offset ?? 0))
  }

  function walk(node: Nodes, parents: Nodes[]): void {
    const visible = {node, parents, start: text.length, end: 0}
    if (node !== block) nodes.push(visible)
    if (node !== block && skip(node)) appendAtom(node, objectReplacement)
    else if (node.type === 'text') appendText(node)
    else if (node.type === 'inlineCode') appendCode(node)
    else if (node.type === 'break') appendAtom(node, '\n')
    else if ('children' in node) for (const child of node.children) walk(child, [...parents, node])
    else if (node.type === 'image' || node.type === 'footnoteReference') appendAtom(node, objectReplacement)
    visible.end = text.length
  }

  function appendText(node: Nodes & {value: string}): void {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    textOffsets(node.value, source, from, to, starts, ends)
    text += node.value
  }

  function appendCode(node: Nodes & {value: string}): void {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const at = source.slice(from, to).indexOf(node.value)
    for (let index = 0; index < node.value.length; index++) {
      starts.push(at < 0 ? from : from + at + index)
      ends.push(at < 0 ? to : from + at + index + 1)
    }
    text += node.value
  }

  function appendAtom(node: Nodes, character: string): void {
    starts.push(node.position?.start.offset ?? 0)
    ends.push(node.position?.end.offset ?? 0)
    text += character
  }
}
