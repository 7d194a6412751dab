import type {Span} from '@collate/claims'
import type {Block, Language} from '@collate/articles'
import {findUnitHead} from '@collate/claims/reading'
import {visibleText} from '@collate/visible-text'
import type {Nodes, Table, TableRow} from 'mdast'

/** What the heads over and beside the cells of a row say that its numbers are in: `（亿元）`, by where each cell begins. */
export type UnitHeads = ReadonlyMap<number, string>

/** Find the unit of each cell of a block; none for what is no row of a table. */
export function unitHeadsOf(tree: Nodes | undefined, source: string, language: Language) {
  const tables = new Map<Nodes, Table>()
  if (tree) findRows(tree, tables)
  return (block: Block | undefined): UnitHeads => {
    const units = new Map<number, string>()
    const table = block && tables.get(block.node)
    const [header] = table?.children ?? []
    if (!block || !table || block.node === header) return units
    const row = block.node as TableRow
    for (const {node, start} of block.text.nodes) {
      const column = row.children.indexOf(node as never)
      if (column < 1) continue
      const heads = [header?.children[0], header?.children[column], row.children[0]]
      const found = heads.flatMap((head) => (head ? unitOf(visibleText(head, source).text, language) : []))
      if (found.length > 0) units.set(start, found.at(-1)!)
    }
    return units
  }
}

function unitOf(text: string, language: Language): string[] {
  const found: Span | undefined = findUnitHead(text, language)
  return found ? [`(${text.slice(found.start, found.end)}) `] : []
}

function findRows(node: Nodes, tables: Map<Nodes, Table>): void {
  if (node.type === 'table') for (const row of node.children) tables.set(row, node)
  else if ('children' in node) for (const child of node.children) findRows(child as Nodes, tables)
}
