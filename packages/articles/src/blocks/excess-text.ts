import type {Nodes} from 'mdast'

/** Blocks whose words are read together. */
const blocks: ReadonlySet<string> = new Set<Nodes['type']>(['heading', 'paragraph', 'tableCell'])

/** Where a block is too long: how many UTF-16 units it has in the source. */
export type ExcessText = {length: number; node: Nodes}

/** Find the first paragraph, heading or cell that is longer than it may be. */
export function findExcessText(node: Nodes, most: number): ExcessText | undefined {
  if (blocks.has(node.type)) {
    const length = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0)
    return length > most ? {length, node} : undefined
  }
  for (const child of 'children' in node ? node.children : []) {
    const found = findExcessText(child, most)
    if (found) return found
  }
  return undefined
}
