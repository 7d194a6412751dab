import {isNumberCell} from '../table/number-cell.ts'
import type {PdfCell, PdfLine} from './lines.ts'

/** How far a column of a table reaches, in points. */
export type PdfColumn = {from: number; to: number}

/** Stretches in which cells of several lines with numbers overlap; heads, which may span several, are left aside. */
export function columnsOf(lines: readonly PdfLine[]): PdfColumn[] {
  const numbered = lines.filter(({cells}) => cells.length > 1 && cells.some((d) => isNumberCell(d.text)))
  const block = numbered.length > 0 ? numbered : lines
  const most = Math.max(...block.map((d) => d.cells.length))
  const full = block.filter((d) => d.cells.length >= Math.max(2, most - 1))
  const columns: PdfColumn[] = []
  for (const {from, to} of full.flatMap((d) => d.cells).toSorted((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({from, to})
  }
  return columns.length >= 2 ? columns : [{from: -Infinity, to: Infinity}]
}

/** The column that a cell overlaps most, else the nearest one. */
export function columnUnder({from, to}: PdfCell, columns: readonly PdfColumn[]): number {
  const scores = columns.map((d) => Math.min(to, d.to) - Math.max(from, d.from))
  return scores.indexOf(Math.max(...scores))
}

/**
 * The cells of the lines above the first number of a table.
 *
 * What stands in the middle over several columns stands in each of them: a year
 * over the answers of men and of women, whose names stand again below each year.
 */
export function headCells(lines: readonly PdfLine[], columns: readonly PdfColumn[]): string[][] {
  const most = Math.max(0, ...lines.map((d) => d.cells.length))
  const lowest = lines.findLastIndex((d) => d.cells.length === most)
  const groups = most > 1 ? groupsOf(ownCells(lines[lowest]!, columns).slice(1)) : []
  return lines.map((line, index) => {
    const isAbove = index < lowest && line.cells.length < columns.length
    return isAbove ? spannedCells(line, columns, groups) : ownCells(line, columns)
  })
}

function ownCells(line: PdfLine, columns: readonly PdfColumn[]): string[] {
  const cells = columns.map(() => '')
  for (const cell of line.cells) for (const at of columnsOver(cell, columns)) put(cells, at, cell.text)
  return cells
}

function spannedCells(line: PdfLine, columns: readonly PdfColumn[], groups: readonly number[]): string[] {
  const cells = columns.map(() => '')
  for (const cell of line.cells) {
    const spanned = isInFirst(cell, columns) ? undefined : rangeUnder(cell, columns, groups)
    for (const at of spanned ?? columnsOver(cell, columns)) put(cells, at, cell.text)
  }
  return cells
}

function put(cells: string[], at: number, text: string): void {
  cells[at] = cells[at] === '' ? text : `${cells[at]} ${text}`
}

/** The columns that a cell overlaps, else the nearest one. */
function columnsOver(cell: PdfCell, columns: readonly PdfColumn[]): number[] {
  const over = columns.flatMap((d, at) => (cell.from < d.to && d.from < cell.to ? [at] : []))
  return over.length > 0 ? over : [columnUnder(cell, columns)]
}

/** The fewest columns beside each other in whose middle a cell stands: whole groups, where names stand again. */
function rangeUnder(
  cell: PdfCell,
  columns: readonly PdfColumn[],
  groups: readonly number[]
): number[] | undefined {
  const values = columns.map((_, at) => at).slice(1)
  const isGrouped = new Set(groups).size > 1
  const starts = isGrouped ? values.filter((at) => groups[at - 1] !== groups[at - 2]) : values
  const ends = isGrouped ? values.filter((at) => groups[at - 1] !== groups[at]) : values
  const ranges = starts.flatMap((start) => ends.filter((end) => end > start).map((end) => ({start, end})))
  const pitch = (columns.at(-1)!.to - columns[0]!.to) / Math.max(1, columns.length - 1)
  const near = ranges
    .filter((d) => distanceTo(cell, d, columns) < 0.25 * pitch)
    .toSorted(
      (a, b) =>
        a.end - a.start - (b.end - b.start) || distanceTo(cell, a, columns) - distanceTo(cell, b, columns)
    )
  const [first] = near
  return first && values.slice(first.start - 1, first.end)
}

/** How far a cell is from the middle of columns, whose cells may stand in the middle of them or at their right edge. */
function distanceTo(
  cell: PdfCell,
  {start, end}: {start: number; end: number},
  columns: readonly PdfColumn[]
): number {
  const [one, two, last] = [columns[1]!, columns[2]!, columns[end]!]
  // Labels stand at the left, so that the first column of numbers begins where it would be as wide as the next.
  const left = start === 1 ? 2 * one.to - two.to : columns[start - 1]!.to
  const middles = [(middle(columns[start]!) + middle(last)) / 2, (left + last.to) / 2]
  return Math.min(...middles.map((d) => Math.abs(middle(cell) - d)))
}

/** Men women men women: a name that stands again begins the next group. */
function groupsOf(names: readonly string[]): number[] {
  let seen = new Set<string>()
  let group = 0
  return names.map((name) => {
    if (seen.has(name)) {
      seen = new Set()
      group++
    }
    seen.add(name)
    return group
  })
}

function isInFirst(cell: PdfCell, [first, second]: readonly PdfColumn[]): boolean {
  return second !== undefined && first !== undefined && cell.from < first.to && cell.to < second.from
}

function middle({from, to}: PdfColumn): number {
  return (from + to) / 2
}
