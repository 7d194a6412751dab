import type {Grid} from '../table/grid.ts'
import {isNumberCell} from '../table/number-cell.ts'
import {tableCaption} from '../table/table-words.ts'
import {lineText, type PdfCell, type PdfLine} from './lines.ts'

/** Lines of a chart below its title, at most. */
const most = 40

/**
 * Find charts whose bars stand up: below a title numbers at any height, each over
 * one of the names that stand side by side below them all.
 *
 * @param page - its number, for locators
 */
export function postCharts(lines: readonly PdfLine[], page: number): Grid[] {
  return lines.flatMap((line, at) => {
    const name = tableCaption(lineText(line))
    const pairs = name === undefined ? undefined : pairsBelow(lines.slice(at + 1, at + 1 + most))
    if (!pairs) return []
    const called = `p. ${page}, ${name}`
    const rows = pairs.map(([label, number]) => ({
      cells: [label, number],
      place: () => `${called}, ${label}`,
      quote: `${label} ${number}`
    }))
    return [{name: called, rows, titles: [lineText(line)]}]
  })
}

function pairsBelow(lines: readonly PdfLine[]): Array<[label: string, number: string]> | undefined {
  const end = lines.findIndex(({cells}) => !cells.every((d) => isNumberCell(d.text)) || isNames(cells))
  const numbers = lines.slice(0, end).flatMap((d) => d.cells)
  const names = lines[end]?.cells ?? []
  if (end < 1 || names.length < 2) return undefined
  const pairs = names.map((name): [string, PdfCell[]] => [name.text, numbers.filter((d) => isOver(d, name))])
  if (pairs.some(([, over]) => over.length !== 1)) return undefined
  return pairs.map(([label, [number]]) => [label, number!.text])
}

/** Years are names, though each is a number as well. */
function isNames(cells: readonly PdfCell[]): boolean {
  return cells.length > 1 && cells.every((d) => /^(?:19|20)\d\d(?:[-/–]\d{2,4})?$/.test(d.text))
}

function isOver(number: PdfCell, name: PdfCell): boolean {
  const middle = (number.from + number.to) / 2
  const [half, own] = [(name.to - name.from) / 2, (name.from + name.to) / 2]
  return Math.abs(middle - own) <= Math.max(half, 12)
}
