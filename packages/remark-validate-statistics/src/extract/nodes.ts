import type {Nodes} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'

type Component = MdxJsxFlowElement | MdxJsxTextElement

export function isComponent(node: Nodes, name: string): node is Component {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
}

export function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || isComponent(node, 'a')
}

/** Nodes whose text states nothing: code, and an editor's note. */
export function isSilent(node: Nodes): boolean {
  return node.type === 'inlineCode' || isComponent(node, 'Note')
}

/** Nodes whose children are words, not blocks. */
export function holdsWords(node: Nodes): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return true
  return node.type === 'mdxJsxFlowElement' && node.children.some((child: Nodes) => phrasing.has(child.type))
}

const phrasing: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'link', 'mdxJsxTextElement'])
