import type {Root} from 'xast'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import type {Grids, GridRow} from '../table/grid.ts'
import {builtInFormat, shownNumber, type CellFormats} from './cell-text.ts'
import {readSharedTexts, readSheetCells, type SheetCell} from './read-sheet.ts'
import {unpackOffice} from './unpack.ts'
import {xmlAttribute, elementsIn, readXml} from './xml.ts'

type Workbook = {
  texts: string[]
  formats: CellFormats
  hasOldEpoch: boolean
  notes: SourceNote[]
}

/** Rows and columns that a report may have; a cell beyond is nobody's. */
const most = {rows: 100_000, columns: 1000}

/**
 * Read the sheets of a workbook, each cell as it is shown.
 *
 * Formulas are never worked out: the result that the workbook keeps counts.
 *
 * @param sheet - name of the only one that is wanted
 * @throws {SourceFault}
 */
export function readXlsxGrids(bytes: Uint8Array, name: string, sheet?: string): Grids {
  const parts = unpackOffice(bytes, name, 'not-xlsx', (path) => /^xl\/.*\.(?:xml|rels)$/.test(path))
  try {
    return readParts(parts, sheet)
  } catch (error) {
    throw error instanceof SourceFault ? error : new SourceFault('not-xlsx', name)
  }
}

function readParts(parts: ReadonlyMap<string, Uint8Array>, sheet: string | undefined): Grids {
  const workbook = readXml(parts.get('xl/workbook.xml')!)
  const links = new Map(
    elementsIn(readXml(parts.get('xl/_rels/workbook.xml.rels')!), 'Relationship').map((d) => [
      xmlAttribute(d, 'Id'),
      xmlAttribute(d, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/')
    ])
  )
  const sheets = elementsIn(workbook, 'sheet').map((d) => ({
    name: xmlAttribute(d, 'name'),
    path: links.get(xmlAttribute(d, 'r:id')) ?? ''
  }))
  const wanted = sheets.filter((d) => sheet === undefined || d.name === sheet)
  if (wanted.length === 0)
    throw new SourceFault('no-sheet', sheet ?? '', sheets.map((d) => `\`${d.name}\``).join(', '))

  const part = (path: string): Root | undefined => {
    const found = parts.get(path)
    return found && readXml(found)
  }
  const strings = parts.get('xl/sharedStrings.xml')
  const context: Workbook = {
    texts: strings ? readSharedTexts(strings) : [],
    formats: readFormats(part('xl/styles.xml')),
    hasOldEpoch: elementsIn(workbook, 'workbookPr').some((d) =>
      /^(?:1|true)$/.test(xmlAttribute(d, 'date1904'))
    ),
    notes: []
  }
  const grids = wanted.flatMap((d) => {
    const found = parts.get(d.path)
    return found ? [{name: d.name, rows: readSheet(found, d.name, context)}] : []
  })
  return {grids, notes: context.notes}
}

function readFormats(styles: Root | undefined): CellFormats {
  if (!styles) return []
  const own = new Map(
    elementsIn(styles, 'numFmt').map((d) => [xmlAttribute(d, 'numFmtId'), xmlAttribute(d, 'formatCode')])
  )
  const [cells] = elementsIn(styles, 'cellXfs')
  return (cells ? elementsIn(cells, 'xf') : []).map((d) => {
    const id = xmlAttribute(d, 'numFmtId')
    return own.get(id) ?? builtInFormat(Number(id))
  })
}

function readSheet(bytes: Uint8Array, sheet: string, workbook: Workbook): GridRow[] {
  const table = new Map<number, string[]>()
  const merged: string[] = []
  readSheetCells(
    bytes,
    (cell) => {
      const at = placeOf(cell.reference)
      if (!at || at.row > most.rows || at.column >= most.columns) return
      const row = table.get(at.row) ?? []
      table.set(at.row, row)
      row[at.column] = showCell(cell, sheet, workbook)
    },
    (range) => merged.push(range)
  )
  for (const range of merged) spread(table, range)
  return [...table]
    .toSorted(([a], [b]) => a - b)
    .map(([number, row]) => ({
      cells: Array.from(row, (d) => d ?? ''),
      place: (column) => `${sheet}!${columnName(column)}${number}`
    }))
}

function showCell(cell: SheetCell, sheet: string, {texts, formats, hasOldEpoch, notes}: Workbook): string {
  const {reference, type, style, value, words, formula} = cell
  if (value === '' && formula !== '') {
    notes.push({kind: 'formula', place: `${sheet}!${reference}`, values: [formula]})
    return ''
  }
  if (type === 's') return texts[Number(value)]?.trim() ?? ''
  if (type === 'inlineStr') return words.trim()
  if (type === 'str' || type === 'e' || type === 'd') return value.trim()
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return value === '' ? '' : shownNumber(value, formats[style] ?? '', hasOldEpoch)
}

/** Cells that were made one show what the first of them holds. */
function spread(table: Map<number, string[]>, range: string): void {
  const [from, to] = range.split(':').map(placeOf)
  if (!from || !to || (to.row - from.row) * (to.column - from.column) > 10_000) return
  const text = table.get(from.row)?.[from.column] ?? ''
  for (let row = from.row; row <= Math.min(to.row, most.rows); row++)
    for (let column = from.column; column <= Math.min(to.column, most.columns); column++) {
      const cells = table.get(row)
      if (cells) cells[column] ||= text
    }
}

function placeOf(reference: string): {row: number; column: number} | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (!match) return undefined
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return {row: Number(match[2]), column}
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
