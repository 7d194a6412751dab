import {attribute} from '@collate/findings'
import type {Nodes, Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'

/** What a text cites or draws. */
export type CitedNames = {
  /** `package/indicator`, without what picks values of it. */
  name: string
  /** The tag. */
  node: MdxJsxFlowElement | MdxJsxTextElement
}

const citation = /^[^\s/]+\/[^\s/@~#^]+/

/** Find whatever the parser has taken for a citation, of whatever tag it is. */
export function findCitations(tree: Root): CitedNames[] {
  const cited: CitedNames[] = []
  walk(tree)
  return cited

  function walk(node: Nodes): void {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const text of `${attribute(node, 'cite')} ${attribute(node, 'of')}`.split(/\s+/)) {
        const [name] = citation.exec(text) ?? []
        if (name !== undefined) cited.push({name, node})
      }
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
}
