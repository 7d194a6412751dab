import {findSentences} from '@collate/claims/text'
import {visibleText} from '@collate/visible-text'
import type {Nodes, TableCell, TableRow} from 'mdast'
import {isBesideText} from './sentence-text.ts'

/**
 * What a reader takes a text to go on from: the heads of a table's cell, the line with a colon before a list or a
 * table.
 *
 * @param path - from the root to the text
 */
export function contextOf(path: readonly Nodes[], source: string): string[] {
  return path.flatMap((node, index) => {
    const parent = path[index - 1]
    if (node.type === 'tableCell' && parent?.type === 'tableRow')
      return headsOf(node, parent, path[index - 2])
    return node.type === 'list' || node.type === 'table' ? introductionOf(node, parent) : []
  })

  function headsOf(cell: TableCell, row: TableRow, table: Nodes | undefined): string[] {
    const [header] = table?.type === 'table' ? table.children : []
    if (!header || row === header) return []
    const column = row.children.indexOf(cell)
    const heads = [header.children[0], header.children[column], row.children[0]]
    return [...new Set(heads)].flatMap((head) => (head && head !== cell ? [textOf(head)] : []))
  }

  function introductionOf(node: Nodes, parent: Nodes | undefined): string[] {
    if (!parent || !('children' in parent)) return []
    const siblings: Nodes[] = parent.children
    const before = siblings[siblings.indexOf(node) - 1]
    const text = before?.type === 'paragraph' ? textOf(before).trimEnd() : ''
    if (!/[:：]$/.test(text)) return []
    const last = findSentences(text).at(-1)!
    return [text.slice(last.start, last.end)]
  }

  function textOf(node: Nodes): string {
    return visibleText(node, source, isBesideText).text
  }
}
