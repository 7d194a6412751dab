import MagicString from 'magic-string'
import type {Code, Definition, InlineCode, Nodes, Parents, Root} from 'mdast'
import {editHtmlBlock, editInlineHtml} from './edit-html.ts'
import {editDefinition, editImage, editLink, editReference} from './edit-links.ts'
import {editText} from './edit-text.ts'
import {endOf, linePrefix, removeBlock, rewrite, startOf, type Editing} from './editing.ts'
import {fencedCode} from './escape-text.ts'
import type {Lifted} from './lift.ts'

/**
 * Make MDX of a Markdown body, in place: what both read alike stays as it was
 * written.
 *
 * @param tree - of the text
 * @param lifted - blocks that go
 */
export function editBody(
  source: string,
  tree: Root,
  bodyStart: number,
  lifted: Lifted,
  {cleanUrl, note}: Pick<Editing, 'cleanUrl' | 'note'>
): string {
  const edits = new MagicString(source)
  const editing: Editing = {source, edits, definitions: definitionsOf(tree), taken: [], cleanUrl, note}
  const gone = liftedNodes(lifted)
  walk(tree, [])
  if (bodyStart > 0) edits.remove(0, bodyStart)
  return `${edits
    .toString()
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()}\n`

  function walk(node: Nodes, parents: Nodes[]): void {
    if (gone.has(node)) return removeBlock(editing, node)
    if (node.type === 'html') return editHtmlBlock(node, editing)
    if (node.type === 'code') return editCode(node, editing)
    if (node.type === 'definition') return editDefinition(node, editing)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      walkInline(node, [...parents, node], editing)
      return editText(node, editing)
    }
    if ('children' in node) for (const child of node.children) walk(child, [...parents, node])
  }
}

/** All blocks that are lifted. */
export function liftedNodes({heading, summary, credits, rules}: Lifted): Set<Nodes> {
  const nodes = [heading?.node, summary, ...credits.map(({node}) => node), ...rules]
  return new Set(nodes.filter((node) => node !== undefined))
}

function walkInline(parent: Parents, parents: Nodes[], editing: Editing): void {
  editInlineHtml(parent, parents, editing)
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'image' || node.type === 'imageReference') editImage(node, parents, editing)
    else if (node.type === 'inlineCode') editInlineCode(node, editing)
    else if ('children' in node) walkInline(node, [...parents, node], editing)
    if (node.type === 'link') editLink(node, editing)
    else if (node.type === 'linkReference') editReference(node, editing)
  }
}

/** Indentation makes no code in MDX. */
function editCode(node: Code, editing: Editing): void {
  const start = startOf(node)
  if (/^(?:`{3}|~{3})/.test(editing.source.slice(start, start + 3))) return
  editing.note('changed', 'indented-code', start)
  rewrite(editing, start, endOf(node), fencedCode(node.value, linePrefix(editing, start)))
}

/** A line that begins inside code could begin a block in MDX: the code goes on one line. */
function editInlineCode(node: InlineCode, editing: Editing): void {
  const [start, end] = [startOf(node), endOf(node)]
  const written = editing.source.slice(start, end)
  if (!written.includes('\n')) return
  const fence = /^`+/.exec(written)![0]
  const pad = /^[` ]|[` ]$/.test(node.value) ? ' ' : ''
  rewrite(editing, start, end, fence + pad + node.value.replaceAll('\n', ' ') + pad + fence)
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  collect(tree)
  return definitions

  function collect(node: Nodes): void {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if ('children' in node) for (const child of node.children) collect(child)
  }
}
