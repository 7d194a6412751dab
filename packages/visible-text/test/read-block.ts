import type {Nodes, Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {placeNodes} from '../src/place-nodes.ts'
import {visibleText, type Skip, type VisibleText} from '../src/index.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkCjkFriendly)
  .freeze()

/** Read the first block of a type. */
export function readBlock(source: string, type: Nodes['type'] = 'paragraph', skip?: Skip): VisibleText {
  const tree: Root = processor.parse(source)
  placeNodes(tree, source)
  const block = find(tree, type)
  if (!block) throw new Error(`no ${type} in ${source}`)
  return visibleText(block, source, skip)
}

function find(node: Nodes, type: Nodes['type']): Nodes | undefined {
  if (node.type === type) return node
  if (!('children' in node)) return
  for (const child of node.children) {
    const found = find(child, type)
    if (found) return found
  }
  return
}
