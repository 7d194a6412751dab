import {placeNodes} from '@collate/visible-text/place-nodes'
import type {Root} from 'mdast'
import type {Plugin} from 'unified'

/** See to it that every node of a tree has a place, whoever reads it then. */
export const placedNodes: Plugin = function () {
  const {parser: parse} = this
  if (!parse) throw new TypeError('Unexpected syntax without a parser, expected it behind `remark-parse`')
  this.parser = (document, file) => {
    const tree = parse(document, file)
    placeNodes(tree as Root, document)
    return tree
  }
}
