import {isNumberCell} from '../table/number-cell.ts'
import {tableCaption} from '../table/table-words.ts'
import {linesOf, type PdfCell, type PdfLine} from './lines.ts'
import type {PdfPiece} from './open-pdf.ts'

/** A part of a page that is read from its top to its end before the next one. */
export type PdfRegion = {lines: PdfLine[]; isColumn: boolean}

type Placed = PdfCell & {y: number; size: number}
type Band = {top: number; bottom: number; edge: number}

/** Lines of prose that stand below each other, by which a column is known. */
const few = 3
/** So many show one even beside what is no prose. */
const many = 6
/** Columns inside columns. */
const deepest = 3

/**
 * Find the parts of a page in the order in which a person reads them: columns of
 * prose one after the other, and what stands across them where it stands.
 *
 * Columns of a table stay together: what stands in them is no prose, or stands
 * on the lines of what is beside it.
 */
export function regionsOf(pieces: readonly PdfPiece[], depth = 0): PdfRegion[] {
  const lines = linesOf(pieces)
  const band = depth < deepest ? (besideCaptions(lines) ?? bandOf(lines)) : undefined
  if (!band) return lines.length > 0 ? [{lines, isColumn: depth > 0}] : []
  const {top, bottom, edge} = band
  const parts = [
    pieces.filter((d) => d.y > top),
    pieces.filter((d) => d.y <= top && d.y >= bottom && d.x < edge),
    pieces.filter((d) => d.y <= top && d.y >= bottom && d.x >= edge),
    pieces.filter((d) => d.y < bottom)
  ]
  return parts.flatMap((part, index) => regionsOf(part, index === 1 || index === 2 ? depth + 1 : depth))
}

/** Two tables that stand side by side, each below its own title. */
function besideCaptions(lines: readonly PdfLine[]): Band | undefined {
  const at = lines.findIndex(
    ({cells}) => cells.length === 2 && cells.every((d) => tableCaption(d.text) !== undefined)
  )
  const line = lines[at]
  if (!line) return undefined
  const edge = line.cells[1]!.from - 1
  const below = lines.slice(at + 1).find((d) => isAcross(d, edge + 1))
  return {top: line.y + 0.1, bottom: below ? below.y + 0.1 : -Infinity, edge}
}

/** The first stretch of a page that two columns of prose share, with the left edge of the second. */
function bandOf(lines: readonly PdfLine[]): Band | undefined {
  const cells = lines.flatMap(({y, size, cells: own}) => own.map((d): Placed => ({...d, y, size})))
  for (const edge of edgesOf(cells)) {
    const rows = lines.map((line) => isRowAcross(line, edge))
    // One row of a table in a column may stand beside the last words of a paragraph.
    const crossing = lines.filter(
      (line, at) => isAcross(line, edge) || (rows[at] && (rows[at - 1] || rows[at + 1]))
    )
    const bounds = [Infinity, ...crossing.map((d) => d.y), -Infinity].toSorted((a, b) => b - a)
    for (const [index, above] of bounds.slice(0, -1).entries()) {
      const below = bounds[index + 1]!
      const inside = cells.filter((d) => d.y < above && d.y > below)
      const [left, right] = [
        inside.filter((d) => d.from < edge - 1),
        inside.filter((d) => d.from >= edge - 1)
      ]
      if (!areColumns(left, right)) continue
      const heights = inside.map((d) => d.y)
      return {top: Math.max(...heights) + 0.1, bottom: Math.min(...heights) - 0.1, edge: edge - 1}
    }
  }
  return undefined
}

/** Whether words of a line stand across an edge. */
function isAcross({cells, size}: PdfLine, edge: number): boolean {
  return cells.some((d) => d.from < edge - 1 && d.to > edge - 0.5 * size)
}

/** Whether a line may be one of a table on both sides of an edge: it has a number or several cells, and no prose. */
function isRowAcross({cells, size}: PdfLine, edge: number): boolean {
  const isOnBoth = cells[0]!.from < edge - 1 && cells.at(-1)!.from >= edge - 1
  const isProse = cells.some((d) => d.to - d.from > 12 * size && isWords(d.text))
  return isOnBoth && !isProse && (cells.length > 2 || cells.some((d) => isNumberCell(d.text)))
}

/** Where several cells begin that others stand to the left of; those with most of them first. */
function edgesOf(cells: readonly Placed[]): number[] {
  const first = Math.min(...cells.map((d) => d.from))
  const groups = Map.groupBy(cells, (d) => Math.round(d.from / 3))
  return [...groups.values()]
    .filter((group) => group.length >= few)
    .map((group) => ({edge: Math.min(...group.map((d) => d.from)), count: group.length}))
    .filter(({edge}) => edge > first + 40)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 12)
    .map((d) => d.edge)
}

function areColumns(left: readonly Placed[], right: readonly Placed[]): boolean {
  const [longest, other] = [filledRun(left), filledRun(right)].toSorted((a, b) => b - a) as [number, number]
  if (other >= few || (longest >= few && [left, right].every(isWordy))) return true
  if (
    [left, right].every((d) => isWordy(d) && filledIn(d).size > 1 && !d.some(({text}) => isNumberCell(text)))
  )
    return true
  return longest >= many && right.length >= few && left.length >= few && !shareLines(left, right)
}

/** Whether most of what stands on a side is words, several in each line. */
function isWordy(cells: readonly Placed[]): boolean {
  return cells.length >= few && cells.filter((d) => isWords(d.text)).length > 0.6 * cells.length
}

function isWords(text: string): boolean {
  return (text.match(/\p{Script=Han}|\p{Script=Latin}{2,}/gu) ?? []).length > 3
}

/** The lines that fill the width of a column, as those of prose do. */
function filledIn(cells: readonly Placed[]): Set<Placed> {
  const width = Math.max(...cells.map((d) => d.to)) - Math.min(...cells.map((d) => d.from))
  return new Set(
    cells.filter(({from, to, size, text}) => {
      const own = to - from
      return own > 0.75 * width && own > 12 * size && /\p{L}{2}/u.test(text)
    })
  )
}

/** How many of them stand below each other. */
function filledRun(cells: readonly Placed[]): number {
  const filled = filledIn(cells)
  let longest = 0
  let run = 0
  let last: Placed | undefined
  for (const cell of cells) {
    const goesOn = last && last.y - cell.y < 2.2 * cell.size && last.y - cell.y > 0.5 * cell.size
    run = filled.has(cell) ? (goesOn ? run + 1 : 1) : 0
    longest = Math.max(longest, run)
    last = cell
  }
  return longest
}

/** Whether most cells on one side stand on a line with one of the other, as those of a table do. */
function shareLines(left: readonly Placed[], right: readonly Placed[]): boolean {
  const heights = new Set(left.map((d) => Math.round(d.y)))
  const shared = right.filter((d) => heights.has(Math.round(d.y)))
  return shared.length > 0.6 * right.length
}
