import {placeNodes} from '@collate/visible-text/place-nodes'
import {failOnForm, refuseFindings, type FailOn} from '@collate/findings/fail-on'
import {checkOptions} from '@collate/findings/plugin-options'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkText} from './check-text.ts'
import {checkTree} from './check-tree.ts'

/** When a document is refused. */
export type SafeMdxOptions = {
  /**
   * From which messages on to throw, once all of them are in the file (default:
   * `error`).  `never` is for hosts that look at the messages themselves.
   */
  failOn?: FailOn
}

/**
 * Refuse everything in an MDX document that is not on the list: code, unknown
 * components and attributes, HTML, addresses, and characters that deceive.
 *
 * Nothing is removed or rewritten: what does not belong is a message.
 *
 * @throws {TypeError} at once, where the options are none of its own
 */
export function remarkSafeMdx(options?: Readonly<SafeMdxOptions> | null) {
  checkOptions(options, {failOn: failOnForm}, 'remark-safe-mdx')
  const failOn = options?.failOn ?? 'error'
  return (tree: Root, file: VFile): undefined => {
    placeNodes(tree, String(file))
    const known = file.messages.length
    checkTree(tree, file)
    checkText(file, tree)
    refuseFindings(file, file.messages.slice(known), failOn)
  }
}
