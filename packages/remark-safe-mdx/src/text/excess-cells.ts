import type {Nodes} from 'mdast'
import type {Fault} from '@collate/findings'

/** Find the cells of a table that stand beyond its columns: nobody sees them. */
export function findExcessCells(node: Nodes): Fault[] {
  if (node.type !== 'table') return []
  const columns = node.children[0]?.children.length ?? 0
  return node.children.flatMap(({children: cells}): Fault[] => {
    const [first, last] = [cells[columns], cells.at(-1)]
    if (!first?.position || !last?.position) return []
    const [actual, expected] = [String(cells.length), String(columns)]
    return [
      {
        reason: `Unexpected \`${actual}\` cells in a row, expected \`${expected}\` as in the head`,
        place: {start: first.position.start, end: last.position.end},
        claim: 'row',
        actual,
        expected: [expected],
        note: {
          zh: '表头没有这么多列，多出来的单元格不会显示，读者看不到里面的话。请在表头补上列；单元格里的竖线写成 `\\|`。',
          en: 'The head of the table has fewer columns, and cells beyond them are not shown: no reader sees what they say.  Give the head its column; a bar inside a cell is written `\\|`.'
        }
      }
    ]
  })
}
