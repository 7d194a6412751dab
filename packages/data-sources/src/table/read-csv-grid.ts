import {parseCsv} from '@collate/statistics/files'
import {SourceFault} from '../source-fault.ts'
import {decodeTable} from './decode-table.ts'
import type {GridRow, Grids} from './grid.ts'
import {separatorOf, withCommas} from './separators.ts'

const passable: ReadonlySet<string> = new Set(['row-empty', 'return-alone'])

/**
 * Read a table of a text: CSV as programs save it, or a table that was pasted.
 *
 * @param name - how locators call it: `a.csv`, `pasted`
 * @throws {SourceFault} where it is no table
 */
export function readCsvGrid(bytes: Uint8Array, name: string): Grids & {text: string} {
  const {text, notes} = decodeTable(bytes, name)
  if (text.trim() === '') throw new SourceFault('empty', name)
  const separator = separatorOf(text)
  const csv = withCommas(text, separator)
  const {rows, faults} = parseCsv(csv)
  const fault = faults.find((d) => !passable.has(d.kind))
  const starts = lineStarts(csv)
  if (fault) throw new SourceFault('not-csv', name, String(lineAt(starts, fault.start)))
  if (separator !== ',') {
    const shown = separator === '\t' ? 'tab' : separator
    notes.push({kind: 'separator', place: name, values: [shown]})
  }
  // One or two digits behind a sign are decimals; three may be thousands.
  const isEuropean = separator !== ',' && /\d,\d{1,2}(?!\d)/.test(text) && !/\d\.\d{1,2}(?![\d.])/.test(text)
  const read = rows
    .filter(({values}) => values.some((d) => d.trim() !== ''))
    .map(({values, starts: cells}): GridRow => {
      const place = `${name} line ${lineAt(starts, cells[0]!)}`
      return {cells: values.map((d) => d.trim()), place: () => place}
    })
  return {grids: [{name, rows: read}], notes, isEuropean, text}
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based line of an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((d) => d > offset)
  return after < 0 ? starts.length : after
}
