import {isComponent} from '@collate/visible-text/shown'
import type {Nodes} from 'mdast'
import type {StatNode} from './passage.ts'

/** Whether readers can follow a node, however its source writes it. */
export function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || isComponent(node, 'a')
}

/** Every chart of a tree, in order. */
export function chartsOf(tree: Nodes): StatNode[] {
  if (isComponent(tree, 'Chart')) return [tree]
  return 'children' in tree ? tree.children.flatMap(chartsOf) : []
}
