import {visibleText} from '@collate/visible-text'
import type {Nodes, Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import type {Block} from '../article.ts'

/**
 * List the blocks of an article in reading order.
 *
 * List items and table rows are blocks of their own; what a quotation or
 * footnote holds are blocks like any other; editor's notes are none.
 *
 * @param tree - body
 * @param source - the whole file
 */
export function readBlocks(tree: Root, source: string): Block[] {
  const blocks: Block[] = []
  walk(tree, 0)
  return blocks

  function walk(node: Nodes, nesting: number): void {
    if (isNote(node)) return

    switch (node.type) {
      case 'heading':
        return add('heading', node, node.depth)
      case 'paragraph':
        if (node.children.every(isNoteOrSpace)) return
        return add(isPicture(node) ? 'image' : 'paragraph', node)
      case 'listItem':
        if (node.children.some((child) => child.type === 'paragraph')) add('listItem', node, nesting)
        for (const child of node.children) if (child.type !== 'paragraph') walk(child, nesting)
        return
      case 'tableRow':
        return add('tableRow', node)
      case 'code':
        return add('code', node)
      case 'thematicBreak':
        return add('break', node)
      case 'mdxJsxFlowElement':
        if (node.name === 'Chart') return add('chart', node)
        break
      case 'list':
        nesting++
        break
      default:
    }

    if ('children' in node) for (const child of node.children) walk(child, nesting)
  }

  function add(kind: Block['kind'], node: Nodes, depth?: number): void {
    if (!node.position) return
    blocks.push({
      id: `b${blocks.length + 1}`,
      kind,
      ...(depth !== undefined && {depth}),
      node,
      text: visibleText(node, source, isElsewhere),
      position: node.position
    })
  }
}

/** Blocks inside a list item have entries of their own; a note has none. */
function isElsewhere(node: Nodes): boolean | 'silent' {
  const isBlock =
    node.type === 'list' || node.type === 'blockquote' || node.type === 'table' || node.type === 'code'
  return isBlock || isNote(node) ? 'silent' : false
}

function isNote(node: Nodes): node is (MdxJsxFlowElement | MdxJsxTextElement) & {name: 'Note'} {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Note'
}

function isNoteOrSpace(node: Nodes): boolean {
  return (
    isNote(node) || node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '')
  )
}

function isPicture(node: Nodes & {children: Nodes[]}): boolean {
  return (
    node.children.some((child) => child.type === 'image') &&
    node.children.every((child) => child.type === 'image' || isNoteOrSpace(child))
  )
}
