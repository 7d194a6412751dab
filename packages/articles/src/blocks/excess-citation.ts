import {attribute} from '@collate/findings'
import type {Nodes} from 'mdast'

/** Where a block has too many citations: how many, and the tag that is one too many. */
export type ExcessCitation = {count: number; node: Nodes}

const blocks: ReadonlySet<string> = new Set<Nodes['type']>(['heading', 'paragraph', 'tableCell'])

/**
 * Find the first block with more citations than it may have.
 *
 * @param most - citations, several in one tag each counted
 */
export function findExcessCitation(node: Nodes, most: number): ExcessCitation | undefined {
  if (!blocks.has(node.type)) {
    for (const child of 'children' in node ? node.children : []) {
      const found = findExcessCitation(child, most)
      if (found) return found
    }
    return
  }

  let count = 0
  let first: Nodes | undefined
  countIn(node)
  return first && {count, node: first}

  function countIn(inner: Nodes): void {
    if (inner.type === 'mdxJsxTextElement') {
      count += attribute(inner, 'cite')
        .split(/\s+/)
        .filter((d) => d !== '').length
      if (count > most) first ??= inner
    }
    if ('children' in inner) for (const child of inner.children) countIn(child)
  }
}
