import {isNumberCell} from '../table/number-cell.ts'
import {readPeriodCell, openYear} from '../table/read-period-cell.ts'
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
 * What stands over several columns stands in each of them: a year over the
 * answers of men and of women, whose names stand again below each year.
 */
export function headCells(lines: readonly PdfLine[], columns: readonly PdfColumn[]): string[][] {
  const most = Math.max(0, ...lines.map((d) => d.cells.length))
  const lowest = lines.findLastIndex((d) => d.cells.length === most)
  const below = most > 1 ? lines[lowest] : undefined
  return lines.map((line, index) => {
    const isAbove = below !== undefined && index < lowest && line.cells.length < columns.length
    return isAbove && spans(line, below, columns)
      ? spannedCells(line, below, columns)
      : ownCells(line, columns)
  })
}

function ownCells(line: PdfLine, columns: readonly PdfColumn[]): string[] {
  const cells = columns.map(() => '')
  for (const cell of line.cells) {
    const over = columns.flatMap((d, at) => (cell.from < d.to && d.from < cell.to ? [at] : []))
    for (const at of over.length > 0 && line.cells.length < columns.length
      ? over
      : [columnUnder(cell, columns)])
      cells[at] = cells[at] === '' ? cell.text : `${cells[at]} ${cell.text}`
  }
  return cells
}

/** Whether the cells of a line stand over several columns each. */
function spans({cells}: PdfLine, below: PdfLine, columns: readonly PdfColumn[]): boolean {
  const over = cells.filter((d) => !isInFirst(d, columns))
  if (over.length === 0) return false
  const names = below.cells.map((d) => d.text)
  const isRepeated = new Set(names).size < names.length
  const areTimes = over.every(({text}) => readPeriodCell(text) !== undefined || openYear(text) !== undefined)
  return isRepeated || areTimes || over.length === 1
}

function spannedCells({cells}: PdfLine, below: PdfLine, columns: readonly PdfColumn[]): string[] {
  const over = cells.filter((d) => !isInFirst(d, columns))
  const first = cells.filter((d) => isInFirst(d, columns))
  const groups = groupsOf(ownCells(below, columns).slice(1))
  return columns.map((column, at) => {
    if (at === 0) return first.map((d) => d.text).join(' ')
    const group = groups[at - 1]!
    if (Math.max(...groups) + 1 === over.length) return over[group]!.text
    const distances = over.map((d) => Math.abs(middle(d) - middle(column)))
    return over[distances.indexOf(Math.min(...distances))]!.text
  })
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
