import type {Grid, GridRow} from '../table/grid.ts'
import {isNumberCell} from '../table/number-cell.ts'
import {withoutCellMark} from '../table/read-value-cell.ts'
import {tableCaption} from '../table/table-words.ts'
import {isDrawn, latticesOf, type Lattice} from './lattices.ts'
import {joinLines, linesOf, lineText} from './lines.ts'
import type {PdfPage, PdfPiece} from './open-pdf.ts'
import {titlesAbove} from './pdf-tables.ts'

/** The tables of a page whose cells are drawn, and what stands in none of them. */
export type RuledTables = {grids: Grid[]; rest: PdfPiece[]}

/** A place in a table, counted from its upper left. */
type Place = {row: number; column: number}

/**
 * Find the tables of a page by the lines round their cells: what stands in a cell
 * is its text, in however many lines, and what is near in the next one is not.
 *
 * What spans several cells is the text of each of them.
 */
export function ruledTables({number, pieces, rulings}: PdfPage): RuledTables {
  const grids: Grid[] = []
  let rest = pieces
  for (const lattice of latticesOf(rulings).toSorted((a, b) => b.ys[0]! - a.ys[0]!)) {
    const placed = rest.flatMap((whole) =>
      wordsOf(whole, lattice).flatMap((piece) => {
        const place = placeOf(piece, lattice)
        return place ? [{whole, piece, place}] : []
      })
    )
    const texts = cellTexts(placed, lattice)
    if (!isTable(texts)) continue
    const inside = new Set(placed.map((d) => d.whole))
    rest = rest.filter((d) => !inside.has(d))
    grids.push(gridOf(texts, titlesOver(lattice, rest), number))
  }
  return {grids, rest}
}

/** The lines of a chart and the frame of a box are no table: most of their fields are empty, or there is but one. */
function isTable(texts: ReadonlyArray<readonly string[]>): boolean {
  const filled = texts.flat().filter((d) => d !== '').length
  const rows = texts.filter((row) => row.filter((d) => d !== '').length > 1).length
  return rows > 1 && filled >= 0.5 * texts.length * texts[0]!.length
}

/** Some programs write the words of several cells as one: then each word stands where its letters are. */
function wordsOf(piece: PdfPiece, {xs}: Lattice): PdfPiece[] {
  const {text, x, width} = piece
  if (!xs.some((d) => x + 1 < d && d < x + width - 1)) return [piece]
  return Array.from(text.matchAll(/\S+/g), ({0: word, index}) => ({
    ...piece,
    text: word,
    x: x + (width * index) / text.length,
    width: (width * word.length) / text.length
  }))
}

function placeOf({x, y, width, size}: PdfPiece, {xs, ys}: Lattice): Place | undefined {
  const [middle, height] = [x + width / 2, y + 0.3 * size]
  const column = xs.findLastIndex((d) => d <= middle)
  const row = ys.findLastIndex((d) => d >= height)
  const isInside = column >= 0 && row >= 0 && column < xs.length - 1 && row < ys.length - 1
  return isInside ? {row, column} : undefined
}

function cellTexts(placed: ReadonlyArray<{piece: PdfPiece; place: Place}>, lattice: Lattice): string[][] {
  const {xs, ys} = lattice
  const first = firstCells(lattice)
  const groups = Map.groupBy(placed, ({place}) => first[place.row]![place.column]!)
  const texts = new Map(
    [...groups].map(([cell, own]) => {
      const lines = linesOf(own.map((d) => d.piece)).map(lineText)
      return [cell, lines.reduce(joinLines)] as const
    })
  )
  return ys.slice(1).map((_, row) => xs.slice(1).map((__, column) => texts.get(first[row]![column]!) ?? ''))
}

/** For each field the first one of the cell that it belongs to: between two of one cell no line is drawn. */
function firstCells({xs, ys, rulings}: Lattice): number[][] {
  const width = xs.length - 1
  const first: number[][] = []
  for (let row = 0; row < ys.length - 1; row++) {
    first.push([])
    for (let column = 0; column < width; column++) {
      const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2]
      const left = column > 0 && !isDrawn(rulings, true, xs[column]!, y) ? first[row]![column - 1] : undefined
      const over = row > 0 && !isDrawn(rulings, false, ys[row]!, x) ? first[row - 1]![column] : undefined
      first[row]!.push(left ?? over ?? row * width + column)
    }
  }
  return first
}

function titlesOver({ys}: Lattice, rest: readonly PdfPiece[]): string[] {
  const lines = linesOf(rest)
  const at = lines.findIndex((d) => d.y < ys[0]!)
  return titlesAbove(lines, at < 0 ? lines.length : at)
}

function gridOf(texts: readonly string[][], titles: string[], page: number): Grid {
  const name = titles.map(tableCaption).find((d) => d !== undefined)
  const called = `p. ${page}${name === undefined ? '' : `, ${name}`}`
  const body = texts.findIndex((cells) => cells.slice(1).some(isNumberCell))
  const rows = texts.map((cells, at): GridRow => {
    const label = withoutCellMark(cells[0] ?? '').text
    const place = label === '' || at < body ? called : `${called}, ${label}`
    const quote = cells.filter((d, column) => d !== '' && d !== cells[column - 1]).join(' ')
    return {cells: [...cells], place: () => place, quote}
  })
  return {name: called, rows, titles}
}
