import {placeNodes} from '@collate/visible-text/place-nodes'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkText} from './check-text.ts'
import {checkTree} from './check-tree.ts'

/**
 * Refuse everything in an MDX document that is not on the list: code, unknown
 * components and attributes, HTML, addresses, and characters that deceive.
 *
 * Nothing is removed or rewritten: what does not belong is a message.
 */
export function remarkSafeMdx() {
  return (tree: Root, file: VFile): undefined => {
    placeNodes(tree, String(file))
    checkTree(tree, file)
    checkText(file, tree)
  }
}
