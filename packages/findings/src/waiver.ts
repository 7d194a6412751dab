import type {Nodes, Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'

/** A public note that answers a finding. */
export type Waiver = {
  rule: string
  finding: string
  by: string
  until: string
  reason: string
  node: MdxJsxFlowElement | MdxJsxTextElement
  /** What the note can answer: source offsets, end exclusive. */
  covers: Array<{start: number; end: number}>
}

/**
 * Find the waivers of an article.
 *
 * A note covers its own paragraph, list item or table row and, where it stands
 * as a block, the block before it; as the last block also the frontmatter.
 *
 * @param tree - article body
 * @param bodyStart - source offset where the body begins
 */
export function findWaivers(tree: Root, bodyStart: number): Waiver[] {
  const waivers: Waiver[] = []

  const path: Nodes[] = []
  visit(tree)
  return waivers

  function visit(node: Nodes): void {
    path.push(node)
    if (isNote(node) && attribute(node, 'waives') !== '') waivers.push(readWaiver(node, path, bodyStart))
    if ('children' in node) for (const child of node.children) visit(child)
    path.pop()
  }
}

/** Whether a node is an editor's note. */
export function isNote(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Note'
}

function readWaiver(node: Waiver['node'], path: readonly Nodes[], bodyStart: number): Waiver {
  return {
    rule: attribute(node, 'waives'),
    finding: attribute(node, 'finding'),
    by: attribute(node, 'by'),
    until: attribute(node, 'until'),
    reason: textOf(node).replace(/\s+/g, ' ').trim(),
    node,
    covers: covered(path, bodyStart)
  }
}

/** Literal value of an attribute, `''` where there is none. */
export function attribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string {
  for (const candidate of node.attributes) {
    if (candidate.type === 'mdxJsxAttribute' && candidate.name === name) {
      return typeof candidate.value === 'string' ? candidate.value.trim() : ''
    }
  }
  return ''
}

function covered(path: readonly Nodes[], bodyStart: number): Array<{start: number; end: number}> {
  const depth = path.findLastIndex((node, index) => index === 1 || isBlock(node))
  const block = path[depth]!
  const parent = path[depth - 1]
  const covers = path.filter((node) => node === block || isEntry(node)).map(span)
  if (!parent || !('children' in parent) || !isNoteBlock(block)) return covers

  const siblings: Nodes[] = parent.children
  const at = siblings.indexOf(block)
  const before = siblings.slice(0, at).findLast((node) => !isNoteBlock(node) && !isComment(node))
  if (before) covers.push(span(before))
  if (parent.type === 'root' && siblings.slice(at).every(isAppendix)) covers.push({start: 0, end: bodyStart})
  return covers
}

function isBlock(node: Nodes): boolean {
  return (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell' ||
    node.type === 'listItem' ||
    node.type === 'mdxJsxFlowElement'
  )
}

/** What a list or a table is made of: a note anywhere in it answers for all of it. */
function isEntry(node: Nodes): boolean {
  return node.type === 'listItem' || node.type === 'tableRow'
}

/** A note as a block: `<Note>` over several lines, or a paragraph with nothing else. */
function isNoteBlock(node: Nodes): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Note'
  if (node.type !== 'paragraph') return false
  return node.children.every(
    (child) =>
      (child.type === 'mdxJsxTextElement' && child.name === 'Note') ||
      child.type === 'mdxTextExpression' ||
      (child.type === 'text' && child.value.trim() === '')
  )
}

function isComment(node: Nodes): boolean {
  return node.type === 'mdxFlowExpression'
}

/** What stands behind the last block of an article without being one. */
function isAppendix(node: Nodes): boolean {
  return (
    isNoteBlock(node) || isComment(node) || node.type === 'definition' || node.type === 'footnoteDefinition'
  )
}

function span(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/** What a reader sees of a reason: comments are none. */
function textOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
