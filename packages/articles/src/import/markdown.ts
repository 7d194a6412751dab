import {placeNodes} from '@collate/visible-text/place-nodes'
import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkCjkFriendly)
  .freeze()

/**
 * Parse plain Markdown: what an article's syntax is without MDX.
 *
 * @param bodyStart - what stands before is not read; places are those of the text
 */
export function parseMarkdown(text: string, bodyStart: number): Root {
  const tree = processor.parse(text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart))
  placeNodes(tree, text)
  return tree
}
