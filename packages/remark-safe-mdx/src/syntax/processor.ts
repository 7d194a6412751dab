import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Processor} from 'unified'
import {safeMdxSyntax} from './extension.ts'
import {placedNodes} from './placed-nodes.ts'

/**
 * The syntax of an article beyond CommonMark, for any remark pipeline, behind its parser.
 *
 * Every node of the tree has a position.  One `~` stays a character: `41%~56%` is a range.
 */
export const articleSyntax: PluggableList = [
  safeMdxSyntax,
  [remarkGfm, {singleTilde: false}],
  remarkCjkFriendly,
  placedNodes
]

/**
 * Create a processor that parses the syntax of an article, and does nothing else.
 *
 * @returns a frozen processor; `parse` throws a `VFileMessage` on a syntax error
 */
export function createMdxProcessor(): Processor<Root> {
  return unified().use(remarkParse).use(articleSyntax).freeze() as Processor<Root>
}
