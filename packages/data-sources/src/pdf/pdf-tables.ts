import type {Grid, GridRow} from '../table/grid.ts'
import {isNumberCell} from '../table/number-cell.ts'
import {withoutCellMark} from '../table/read-value-cell.ts'
import {tableCaption, isUnitLine} from '../table/table-words.ts'
import {columnUnder, columnsOf, headCells, type PdfColumn} from './columns.ts'
import {lineText, type PdfLine} from './lines.ts'
import {postCharts} from './post-charts.ts'

/** A table of a page by its lines, with what stands above it. */
type Block = {lines: PdfLine[]; titles: string[]}

/** Lines that are further apart than this, in their size, belong to two tables. */
const apart = 3.2
/** Lines above a table that may be its title and unit. */
const above = 4

/**
 * Find the tables of a part of a page: lines beside each other that have several
 * cells, put into columns by where the cells stand.
 *
 * @param page - its number, for locators
 */
export function pdfTables(lines: readonly PdfLine[], page: number): Grid[] {
  const charts = postCharts(lines, page)
  const tables = blocksOf(lines)
    .filter(({lines: own}) => own.filter((d) => d.cells.length > 1).length > 1)
    .map((block) => gridOf(block, page))
  return [...tables, ...charts]
}

function blocksOf(lines: readonly PdfLine[]): Block[] {
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1]
    const isNear = last !== undefined && last.y - line.y < apart * Math.max(line.size, last.size)
    // A line of one cell may be a heading inside, or words that did not fit into a cell.
    const isApart = !isNear || isTitle(line) || (last !== undefined && isTitle(last)) || isProse(line)
    if (isApart || blocks.length === 0) blocks.push({lines: [], titles: titlesAbove(lines, index)})
    if (!isTitle(line) && !isProse(line)) blocks.at(-1)!.lines.push(line)
  }
  return blocks.filter((d) => d.lines.length > 0)
}

/** Prose runs over the whole width: it parts the tables above and below it. */
function isProse({cells, size}: PdfLine): boolean {
  const [only] = cells
  return cells.length === 1 && only!.to - only!.from > 24 * size
}

function isTitle(line: PdfLine): boolean {
  const text = lineText(line)
  return line.cells.length <= 2 && (tableCaption(text) !== undefined || isUnitLine(text))
}

/** The title and the unit right above a line. */
export function titlesAbove(lines: readonly PdfLine[], index: number): string[] {
  const before = lines.slice(Math.max(0, index - above), index).filter((d) => d.cells.length <= 2)
  const first = before.findLastIndex((d) => tableCaption(lineText(d)) !== undefined)
  const kept = first >= 0 ? before.slice(first) : before.slice(-1).filter((d) => isUnitLine(lineText(d)))
  return kept.map(lineText)
}

function gridOf({lines: block, titles}: Block, page: number): Grid {
  const lines = block.filter((d) => !isScale(d))
  const columns = columnsOf(lines)
  const counts = new Set(lines.filter((d) => d.cells.length > 1).map((d) => d.cells.length))
  // The numbers of a chart stand where its bars end, and not below each other.
  const isChart = counts.size === 1 && [...counts][0]! < columns.length
  const name = titles.map(tableCaption).find((d) => d !== undefined)
  const called = `p. ${page}${name === undefined ? '' : `, ${name}`}`
  const first = lines.findIndex((d) => d.cells.some(({text}) => isNumberCell(text)))
  const heads = isChart ? [] : headCells(lines.slice(0, Math.max(0, first)), columns)
  const rows = lines.map((line, index): GridRow => {
    const cells = heads[index] ?? (isChart ? line.cells.map((d) => d.text) : cellsIn(line, columns))
    const label = withoutCellMark(cells[0] ?? '').text
    const place = label === '' || index < first ? called : `${called}, ${label}`
    return {cells, place: () => place, quote: lineText(line)}
  })
  return {name: called, rows: joinWrapped(rows, lines, called), titles}
}

/** 0 20 40 60: the numbers along an axis. */
function isScale({cells}: PdfLine): boolean {
  const numbers = cells.map((d) => Number(d.text.replace(/%$/, '')))
  const step = numbers[1]! - numbers[0]!
  return (
    cells.length > 2 &&
    numbers[0] === 0 &&
    step > 0 &&
    numbers.every((d, index) => Math.abs(d - index * step) < 1e-6)
  )
}

function cellsIn(line: PdfLine, columns: readonly PdfColumn[]): string[] {
  const cells = columns.map(() => '')
  for (const cell of line.cells) {
    const at = columnUnder(cell, columns)
    cells[at] = cells[at] === '' ? cell.text : `${cells[at]} ${cell.text}`
  }
  return cells
}

/** Whether a row has numbers behind its label. */
function hasNumbers({cells}: GridRow): boolean {
  return cells.slice(1).some(isNumberCell)
}

/** A label that did not fit into its line goes on below it, nearer than the next row. */
function joinWrapped(rows: readonly GridRow[], block: readonly PdfLine[], called: string): GridRow[] {
  const numbered = block.filter((_, index) => hasNumbers(rows[index]!))
  const pitch = Math.min(...numbered.slice(1).map((d, index) => numbered[index]!.y - d.y))
  const joined: GridRow[] = []
  for (const [index, row] of rows.entries()) {
    const last = joined.at(-1)
    const [label, ...rest] = row.cells
    const isRest = label !== '' && rest.every((d) => d === '')
    const distance = index === 0 ? Infinity : block[index - 1]!.y - block[index]!.y
    if (!last || !isRest || !hasNumbers(last) || distance > 0.87 * pitch) joined.push(row)
    else {
      const whole = `${last.cells[0]} ${label}`
      joined[joined.length - 1] = {
        cells: [whole, ...last.cells.slice(1)],
        place: () => `${called}, ${whole}`,
        quote: [whole, ...last.cells.slice(1)].filter((d) => d !== '').join(' ')
      }
    }
  }
  return joined
}
