import type {Element} from 'xast'
import {SourceFault} from '../source-fault.ts'
import type {Grids} from '../table/grid.ts'
import {unpackOffice} from '../xlsx/unpack.ts'
import {xmlAttribute, elementsIn, readXml, textIn} from '../xlsx/xml.ts'

/**
 * Read the tables of a Word document; locators count them from 1 on.
 *
 * @throws {SourceFault}
 */
export function readDocxGrids(bytes: Uint8Array, name: string): Grids {
  const parts = unpackOffice(bytes, name, 'not-docx', (path) => path === 'word/document.xml')
  const main = parts.get('word/document.xml')
  if (!main) throw new SourceFault('not-docx', name)
  try {
    const tables = elementsIn(readXml(main), 'tbl')
    return {
      notes: [],
      grids: tables.map((table, index) => ({
        name: `Table ${index + 1}`,
        rows: elementsIn(table, 'tr').map((row, at) => ({
          cells: elementsIn(row, 'tc').flatMap(cellsOf),
          place: () => `Table ${index + 1} row ${at + 1}`
        }))
      }))
    }
  } catch {
    throw new SourceFault('not-docx', name)
  }
}

/** A cell that spans columns stands in each of them. */
function cellsOf(cell: Element): string[] {
  const paragraphs = elementsIn(cell, 'p').map((d) => elementsIn(d, 't').map(textIn).join(''))
  const text = paragraphs
    .filter((d) => d.trim() !== '')
    .join(' ')
    .trim()
  const [span] = elementsIn(cell, 'gridSpan')
  const width = Math.min(100, Number((span && xmlAttribute(span, 'w:val')) || 1) || 1)
  return Array.from({length: width}, () => text)
}
