import type {Nodes} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'

/**
 * Offset where the content of a node begins, behind its opening mark or tag.
 *
 * @returns nothing for a node without a position
 */
export function contentStart(node: Nodes, source: string): number | undefined {
  const start = node.position?.start.offset
  if (start === undefined) return
  const mark = marks[node.type]
  if (mark) {
    mark.lastIndex = start
    return start + (mark.exec(source)?.[0].length ?? 0)
  }
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
    ? tagEnd(node, source, start)
    : start
}

/** A `>` inside a value does not end the tag. */
function tagEnd(node: MdxJsxFlowElement | MdxJsxTextElement, source: string, start: number): number {
  const behind = node.attributes.at(-1)?.position?.end.offset ?? start
  return source.indexOf('>', behind) + 1
}

const marks: Partial<Record<Nodes['type'], RegExp>> = {
  delete: /~{1,2}/y,
  emphasis: /[*_]/y,
  heading: /#{1,6}[ \t]*/y,
  link: /\[/y,
  linkReference: /\[/y,
  strong: /\*\*|__/y,
  tableCell: /\|?[ \t]*/y
}
