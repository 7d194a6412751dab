import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {withBase} from '../articles/addresses.ts'

/**
 * Lead links within the publication to where it stands on its host.
 *
 * @param base - folder that the site stands in, `/pub` or nothing
 */
export function baseLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if ((node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/.test(node.url))
        node.url = withBase(node.url, base)
    })
  }
}
