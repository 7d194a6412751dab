import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import type {Fault} from '@collate/findings'

/** Blocks and marks inside one another: beyond any text that a person reads. */
export const maximumDepth = 40

/** Find the deepest node without recursion: what is checked here may be too deep for that. */
export function deepest(tree: Root): {depth: number; node: Nodes} {
  let level: Nodes[] = [tree]

  for (let depth = 1; ; depth++) {
    const below: Nodes[] = []
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child)
    if (below.length === 0) return {depth, node: level[0]!}
    level = below
  }
}

/** A text is nested deeper than `maximumDepth`, told at the first place that is. */
export function tooDeep(place: Position | undefined): Fault {
  return {
    reason: `Unexpected nesting deeper than ${maximumDepth} levels, expected a flatter text`,
    place,
    claim: 'nesting',
    note: {
      zh: '列表、引用和标记嵌套得太深，读者难以看清，检查也会变得很慢。请减少嵌套的层数。',
      en: 'Lists, quotations and marks inside one another beyond this are unreadable and slow to check.  Use fewer levels.'
    }
  }
}
