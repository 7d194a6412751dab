import {visibleText} from '@collate/visible-text'
import type {Nodes} from 'mdast'

/** What makes the digits before it a quantity. */
const sign = /^[\d.,]{0,9}\s?(?:[%％‰成倍]|个百分点|percent|per cent)/

/**
 * Find digits above or below the line that belong to a quantity: the reader
 * sees 8²%, and who looks through the markup 82%.
 *
 * Beside letters (CO₂), as the mark of a note (82%¹) and, where nothing is
 * cited, as a power (2³²) they are at home.
 *
 * @returns what is written, and the digits as they belong on the line
 */
export function findRaisedDigits(
  node: Nodes,
  parents: readonly Nodes[],
  source: string
): {actual: string; expected: string} | undefined {
  if (node.type !== 'mdxJsxTextElement' || (node.name !== 'sup' && node.name !== 'sub')) return
  const line = visibleText(parents.at(-1)!, source)
  const seen = line.nodes.find((visible) => visible.node === node)
  if (!seen) return
  const expected = line.text.slice(seen.start, seen.end)
  if (!/^[.,]*\d[\d.,]*$/.test(expected)) return
  const previous = line.text[seen.start - 1] ?? ''
  const isCited = parents.some((parent) => 'name' in parent && parent.name === 'Stat')
  const isPart = /[\d.,]/.test(previous) && isCited
  const isQuantity = sign.test(line.text.slice(seen.end, seen.end + 20)) && !/[A-Za-z]/.test(previous)
  if (!isPart && !isQuantity) return
  return {actual: source.slice(node.position?.start.offset, node.position?.end.offset), expected}
}
