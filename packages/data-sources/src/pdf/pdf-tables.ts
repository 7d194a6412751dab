import type {Grid, GridRow} from '../table/grid.ts'
import {lineText, type PdfCell, type PdfLine} from './lines.ts'

/** A table of a page by its lines. */
type Block = PdfLine[]

/** Lines that are further apart than this, in their size, belong to two tables. */
const apart = 3.2

/**
 * Find the tables of a page: lines beside each other that have several cells,
 * put into columns by where the cells stand.
 *
 * @param page - its number, for locators
 */
export function pdfTables(lines: readonly PdfLine[], page: number): Grid[] {
  return blocksOf(lines)
    .filter((block) => block.filter((d) => d.cells.length > 1).length > 1)
    .map((block) => gridOf(block, page))
}

function blocksOf(lines: readonly PdfLine[]): Block[] {
  const blocks: Block[] = []
  let last: PdfLine | undefined
  for (const line of lines) {
    const isNear = last !== undefined && last.y - line.y < apart * Math.max(line.size, last.size)
    // A line of one cell may be a heading inside, or words that did not fit into a cell.
    if (isNear) blocks.at(-1)!.push(line)
    else blocks.push([line])
    last = line
  }
  return blocks.flatMap(splitAtProse)
}

/** Prose runs over the whole width: it parts the tables above and below it. */
function splitAtProse(block: Block): Block[] {
  const parts: Block[] = [[]]
  for (const line of block) {
    const [only] = line.cells
    if (line.cells.length === 1 && only!.to - only!.from > 24 * line.size) parts.push([])
    else parts.at(-1)!.push(line)
  }
  return parts.filter((d) => d.length > 0)
}

function gridOf(block: Block, page: number): Grid {
  const columns = columnsOf(block)
  const counts = new Set(block.filter((d) => d.cells.length > 1).map((d) => d.cells.length))
  // The numbers of a chart stand where its bars end, and not below each other.
  const isChart = counts.size === 1 && [...counts][0]! < columns.length
  const rows = block.map((line): GridRow => {
    const cells = columns.map(() => '')
    for (const [index, cell] of line.cells.entries()) {
      const at = isChart ? index : columnOf(cell, columns)
      cells[at] = cells[at] === '' ? cell.text : `${cells[at]} ${cell.text}`
    }
    const width = isChart ? [...counts][0]! : columns.length
    return {cells: cells.slice(0, width), place: () => `p. ${page}`, quote: lineText(line)}
  })
  return {rows: joinHeader(joinWrapped(rows, block))}
}

/** Whether a row has numbers behind its label. */
function hasNumbers({cells}: GridRow): boolean {
  return cells.slice(1).some(isNumber)
}

function isNumber(text: string): boolean {
  return /^[^\p{L}]*\d[^\p{L}]*$/u.test(text) && !/^[12]\d{3}$/.test(text)
}

/** A label that did not fit into its line goes on below it, nearer than the next row. */
function joinWrapped(rows: readonly GridRow[], block: Block): GridRow[] {
  const numbered = block.filter((_, index) => hasNumbers(rows[index]!))
  const pitch = Math.min(...numbered.slice(1).map((d, index) => numbered[index]!.y - d.y))
  const joined: GridRow[] = []
  for (const [index, row] of rows.entries()) {
    const last = joined.at(-1)
    const [label, ...rest] = row.cells
    const isRest = label !== '' && rest.every((d) => d === '')
    const distance = index === 0 ? Infinity : block[index - 1]!.y - block[index]!.y
    if (!last || !isRest || !hasNumbers(last) || distance > 0.87 * pitch) joined.push(row)
    else
      joined[joined.length - 1] = {
        ...last,
        cells: [`${last.cells[0]} ${label}`, ...last.cells.slice(1)],
        quote: [`${last.cells[0]} ${label}`, ...last.cells.slice(1)].filter((d) => d !== '').join(' ')
      }
  }
  return joined
}

type Column = {from: number; to: number}

/** Stretches in which cells of several lines overlap; what spans them is left aside. */
function columnsOf(block: Block): Column[] {
  const most = Math.max(...block.map((d) => d.cells.length))
  const full = block.filter((d) => d.cells.length === most || d.cells.length >= Math.max(2, most - 1))
  const columns: Column[] = []
  for (const {from, to} of full.flatMap((d) => d.cells).toSorted((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({from, to})
  }
  return columns.length >= 2 ? columns : [{from: -Infinity, to: Infinity}]
}

/** The column that a cell overlaps most, else the nearest one. */
function columnOf({from, to}: PdfCell, columns: readonly Column[]): number {
  const scores = columns.map((d) => Math.min(to, d.to) - Math.max(from, d.from))
  return scores.indexOf(Math.max(...scores))
}

/** Headers over several lines, above the first line with a number, are one. */
function joinHeader(rows: GridRow[]): GridRow[] {
  const first = rows.findIndex(hasNumbers)
  if (first < 2) return rows
  const heads = rows.slice(0, first)
  const top = heads.findLastIndex(({cells}) => cells.filter((d) => d !== '').length > 1 && cells[0] !== '')
  const from = top < 0 || top === first - 1 ? first - 1 : top
  const parts = heads.slice(from)
  const joined: GridRow = {
    cells: parts[0]!.cells.map((_, column) =>
      parts
        .map((d) => d.cells[column])
        .filter((d) => d !== '')
        .join(' ')
    ),
    place: parts[0]!.place
  }
  return [...heads.slice(0, from), joined, ...rows.slice(first)]
}
