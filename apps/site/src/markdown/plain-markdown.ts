import type {Edition} from '@collate/articles'
import type {Nodes, Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {visit} from 'unist-util-visit'
import {textsIn} from '../texts/text.ts'

const empty: Root = {type: 'root', children: []}

/**
 * An edition as plain Markdown.
 *
 * The tags of components go and their text stays; an editor’s note is marked as
 * one.
 */
export function plainMarkdown({file, language, frontmatter, bodyStart, tree}: Edition): string {
  const edits: Array<{start: number; end: number; text: string}> = []

  visit(tree ?? empty, (node: Nodes) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') cut(node, '')
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return
    if (node.children.length === 0) return cut(node, '')
    const [open, close] = node.name === 'Note' ? [`> **${textsIn(language).editorsNote}** `, ''] : ['', '']
    edits.push({start: from(node), end: from(node.children[0]!), text: open})
    edits.push({start: to(node.children.at(-1)!), end: to(node), text: close})
  })

  let body = String(file)
  for (const {start, end, text} of edits.toSorted(
    (left, right) => right.start - left.start || right.end - left.end
  )) {
    body = body.slice(0, start) + text + body.slice(end)
  }
  const {title = '', summary = ''} = frontmatter ?? {}
  return `# ${title}\n\n${summary}\n\n${body.slice(bodyStart).trim()}\n`

  function cut(node: Nodes, text: string): void {
    edits.push({start: from(node), end: to(node), text})
  }
}

function from(node: Nodes | MdxJsxFlowElement | MdxJsxTextElement): number {
  return node.position?.start.offset ?? 0
}

function to(node: Nodes): number {
  return node.position?.end.offset ?? 0
}
