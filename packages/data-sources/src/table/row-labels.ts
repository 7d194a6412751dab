import type {FoundColumns} from './column-choice.ts'
import type {GridRow} from './grid.ts'
import {withoutCellMark} from './read-value-cell.ts'
import {withoutPartSign} from './table-words.ts'

/** A row with the labels of what it counts; `''` where it has none. */
export type LabelledRow = {row: GridRow; labels: {population: string; category: string}}

/**
 * Give each row of a table its labels, without signs of notes.
 *
 * Where a label stands in several rows, below headings of their own, each is
 * called by its heading besides: women in the north are not those in the south.
 */
export function labelled({rows, columns}: FoundColumns): LabelledRow[] {
  const read = (row: GridRow, role: string): string => {
    const column = columns.find((d) => d.role === role)
    return column ? cleanLabel(row.cells[column.at] ?? '') : ''
  }
  let heading = ''
  const all = rows.map((row) => {
    const filled = row.cells.filter((d) => d !== '')
    if (filled.length === 1 && row.cells[0] !== '') heading = cleanLabel(row.cells[0]!)
    return {row, heading, labels: {population: read(row, 'population'), category: read(row, 'category')}}
  })
  const periods = columns.filter((d) => d.role === 'period')
  const headings = Map.groupBy(all, ({row, labels}) =>
    JSON.stringify([labels, ...periods.map((d) => row.cells[d.at])])
  )
  return all.map(({row, heading: own, labels}) => {
    const same = headings.get(JSON.stringify([labels, ...periods.map((d) => row.cells[d.at])]))!
    if (own === '' || new Set(same.map((d) => d.heading)).size < 2) return {row, labels}
    const under = (label: string): string => (label === '' ? '' : `${own}: ${label}`)
    const population = under(labels.population)
    return {row, labels: {population, category: population === '' ? under(labels.category) : labels.category}}
  })
}

function cleanLabel(cell: string): string {
  return withoutPartSign(withoutCellMark(cell).text).trim()
}
