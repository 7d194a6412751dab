import type {Element, Root} from 'xast'
import {SourceFault} from '../source-fault.ts'
import type {Grids} from '../table/grid.ts'
import {isUnitLine, tableCaption} from '../table/table-words.ts'
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
    const tables = tablesIn(readXml(main))
    return {
      notes: [],
      grids: tables.map(({table, titles}, index) => ({
        name: `Table ${index + 1}`,
        titles,
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

/** The tables of a document, each with the titles and units right above it. */
function tablesIn(node: Root | Element): Array<{table: Element; titles: string[]}> {
  let titles: string[] = []
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const name = child.name.slice(child.name.indexOf(':') + 1)
    const found = name === 'tbl' ? [{table: child, titles}] : name === 'p' ? [] : tablesIn(child)
    const text = name === 'p' ? elementsIn(child, 't').map(textIn).join('').trim() : ''
    if (tableCaption(text) !== undefined || isUnitLine(text)) titles = [...titles, text]
    else if (text !== '' || found.length > 0) titles = []
    return found
  })
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
