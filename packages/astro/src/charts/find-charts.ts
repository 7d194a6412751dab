import type {Nodes} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {visit} from 'unist-util-visit'

/** A `<Chart>` of a text. */
export type ChartElement = MdxJsxFlowElement | MdxJsxTextElement

/** The charts in a part of a text, in order. */
export function findCharts(tree: Nodes): ChartElement[] {
  const charts: ChartElement[] = []
  visit(tree, (node) => {
    const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    if (isComponent && node.name === 'Chart') charts.push(node)
  })
  return charts
}
