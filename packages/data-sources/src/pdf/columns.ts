import {magnitudesIn} from '@collate/statistics/model'
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
export function columnUnder({from, to}: PdfColumn, columns: readonly PdfColumn[]): number {
  const scores = columns.map((d) => Math.min(to, d.to) - Math.max(from, d.from))
  return scores.indexOf(Math.max(...scores))
}

/** The line of a head that names each column, and how its names stand over the numbers. */
type Names = {cells: readonly PdfCell[]; groups: readonly number[]; areRight: boolean}

/** What stands this near to another thing, in points, is aligned with it. */
const aligned = 2

/**
 * The cells of the lines above the first number of a table.
 *
 * What stands in the middle over several columns stands in each of them: a year
 * over the answers of men and of women, whose names stand again below each year.
 */
export function headCells(lines: readonly PdfLine[], columns: readonly PdfColumn[]): string[][] {
  const most = Math.max(0, ...lines.map((d) => d.cells.length))
  const lowest = most > 1 ? lines.findLastIndex((d) => d.cells.length === most) : -1
  const names = lowest < 0 ? undefined : namesIn(lines[lowest]!, columns)
  return lines.map((line, index) => {
    const isAbove = index < lowest && line.cells.length < columns.length
    const places =
      isAbove && names ? placesAbove(line, columns, names) : line.cells.map((d) => columnsOver(d, columns))
    const cells = columns.map(() => '')
    for (const [at, {text}] of line.cells.entries())
      for (const column of places[at]!)
        cells[column] = cells[column] === '' ? text : `${cells[column]} ${text}`
    return cells
  })
}

/** The columns of each cell of a line above the names. */
function placesAbove({cells}: PdfLine, columns: readonly PdfColumn[], names: Names): number[][] {
  const over = cells.filter((d) => !isInFirst(d, columns))
  const count = new Set(names.groups).size
  return cells.map((cell) => {
    const at = over.indexOf(cell)
    if (at < 0) return [0]
    if (count > 1 && over.length === count)
      return names.groups.flatMap((group, column) => (group === at ? [column + 1] : []))
    return rangeUnder(cell, columns, names) ?? columnsOver(cell, columns)
  })
}

function namesIn({cells}: PdfLine, columns: readonly PdfColumn[]): Names {
  const texts = columns.map((_, at) => cells.find((d) => columnUnder(d, columns) === at)?.text ?? '')
  const right = cells.filter((d) => Math.abs(d.to - columns[columnUnder(d, columns)]!.to) < aligned)
  return {cells, groups: groupsOf(texts.slice(1)), areRight: right.length > cells.length / 2}
}

/** The columns that a cell overlaps, else the nearest one. */
function columnsOver(cell: PdfCell, columns: readonly PdfColumn[]): number[] {
  const over = columns.flatMap((d, at) => (cell.from < d.to && d.from < cell.to ? [at] : []))
  return over.length > 0 ? over : [columnUnder(cell, columns)]
}

/** The column that a cell is aligned with, or the fewest beside each other in whose middle it stands: whole groups, where names stand again. */
function rangeUnder(
  cell: PdfCell,
  columns: readonly PdfColumn[],
  {cells, groups, areRight}: Names
): number[] | undefined {
  const values = columns.map((_, at) => at).slice(1)
  const isGrouped = new Set(groups).size > 1
  const isUnit = magnitudesIn(cell.text).length > 0
  // Words of a name that did not fit into one line stand over their own column.
  const own = isGrouped || isUnit ? undefined : [...columns, ...cells].find((d) => isAligned(cell, d))
  if (own) return [columnUnder(own, columns)]
  const starts = isGrouped ? values.filter((at) => groups[at - 1] !== groups[at - 2]) : values
  const ends = isGrouped ? values.filter((at) => groups[at - 1] !== groups[at]) : values
  const pitch = (columns.at(-1)!.to - columns[0]!.to) / Math.max(1, columns.length - 1)
  const near = starts
    .flatMap((start) => ends.filter((end) => end > start).map((end) => ({start, end})))
    .map((d) => ({...d, distance: Math.abs(middle(cell) - middleOf(d.start, d.end, columns, areRight))}))
    .filter((d) => d.distance < 0.25 * pitch)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.distance - b.distance)
  const found = isUnit && !isGrouped ? near.at(-1) : near[0]
  return found && values.slice(found.start - 1, found.end)
}

function isAligned(cell: PdfCell, other: PdfColumn): boolean {
  const distances = [cell.from - other.from, cell.to - other.to, middle(cell) - middle(other)]
  return distances.some((d) => Math.abs(d) < aligned)
}

/** Where what spans columns stands: in the middle of their numbers, or of the places that these fill from the right. */
function middleOf(start: number, end: number, columns: readonly PdfColumn[], areRight: boolean): number {
  const last = columns[end]!
  if (!areRight) return (middle(columns[start]!) + middle(last)) / 2
  // Labels stand at the left, so that the first column of numbers begins where it would be as wide as the next.
  const left = start === 1 ? 2 * columns[1]!.to - columns[2]!.to : columns[start - 1]!.to
  return (left + last.to) / 2
}

/** Men women men women: where the same names stand again and again, which time each is; else all are of the first. */
function groupsOf(names: readonly string[]): number[] {
  const length = names.indexOf(names[0] ?? '', 1)
  const isAgain = length > 1 && names.every((d, at) => d === names[at % length])
  return names.map((_, at) => (isAgain ? Math.floor(at / length) : 0))
}

function isInFirst(cell: PdfCell, [first, second]: readonly PdfColumn[]): boolean {
  return second !== undefined && first !== undefined && cell.from < first.to && cell.to < second.from
}

function middle({from, to}: PdfColumn): number {
  return (from + to) / 2
}
