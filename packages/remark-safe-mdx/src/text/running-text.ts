import type {Nodes, Text} from 'mdast'

/** The text of a whole file, a line for each block, and which node each of its characters stands in. */
export type RunningText = {
  text: string
  /** The node at an offset, and the offset in it; nothing between nodes. */
  find: (offset: number) => {node: Text; offset: number} | undefined
}

/** Blocks whose text runs on. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Put the text nodes of a tree together.
 *
 * @param isProtected - nodes that a character without meaning stands for
 */
export function runningText(tree: Nodes, isProtected: (node: Nodes) => boolean): RunningText {
  const parts: Array<{node: Text; start: number}> = []
  let text = ''
  walk(tree)
  return {text, find}

  function walk(node: Nodes): void {
    if (node.type === 'text') {
      parts.push({node, start: text.length})
      text += node.value
    } else if (isProtected(node)) text += '\uFFFC'
    else if ('children' in node) {
      for (const child of node.children) walk(child)
      if (blocks.has(node.type)) text += '\n'
    }
  }

  function find(offset: number): {node: Text; offset: number} | undefined {
    const part = parts.findLast(({start}) => start <= offset)
    return part && offset < part.start + part.node.value.length
      ? {node: part.node, offset: offset - part.start}
      : undefined
  }
}
