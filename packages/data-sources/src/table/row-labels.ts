import type {FoundColumns} from './column-choice.ts'
import type {GridRow} from './grid.ts'
import {withoutCellMark} from './read-value-cell.ts'
import {withoutPartSign} from './table-words.ts'

/** A row with the labels of what it counts; `''` where no column holds them. */
export type LabelledRow = {
  row: GridRow
  labels: {population: string; category: string}
  /** A column holds a label for it, and is empty in its line. */
  isUnlabelled: boolean
}

/**
 * Give each row of a table its labels, without signs of notes.
 *
 * Where a label stands in several rows, below headings of their own, each is
 * called by its heading besides: women in the north are not those in the south.
 */
export function labelled({rows, columns}: FoundColumns): LabelledRow[] {
  const chosen = (['population', 'category'] as const).filter((role) => columns.some((d) => d.role === role))
  const carried = {population: '', category: ''}
  let heading = ''
  const all = rows.map((row) => {
    const filled = row.cells.filter((d) => d !== '')
    if (filled.length === 1 && row.cells[0] !== '') heading = cleanLabel(row.cells[0]!)
    const own = {population: labelIn(row, 'population', columns), category: labelIn(row, 'category', columns)}
    // North, primary; then secondary alone: a label that stands beside another one goes on below.
    const labels = {...own}
    for (const role of chosen) {
      const isBeside = chosen.some((other) => other !== role && own[other] !== '')
      if (own[role] !== '') carried[role] = own[role]
      else if (isBeside) labels[role] = carried[role]
    }
    return {row, heading, labels, isUnlabelled: chosen.some((role) => labels[role] === '')}
  })
  const keyOf = ({row, labels}: (typeof all)[number]): string =>
    JSON.stringify([labels, ...columns.filter((d) => d.role === 'period').map((d) => row.cells[d.at])])
  const headings = Map.groupBy(all, keyOf)
  return all.map((line) => {
    const {row, heading: own, labels, isUnlabelled} = line
    const same = new Set(headings.get(keyOf(line))!.map((d) => d.heading))
    if (own === '' || same.size < 2) return {row, labels, isUnlabelled}
    const under = (label: string): string => (label === '' ? '' : `${own}: ${label}`)
    const population = under(labels.population)
    const category = population === '' ? under(labels.category) : labels.category
    return {row, labels: {population, category}, isUnlabelled}
  })
}

function labelIn(row: GridRow, role: string, columns: FoundColumns['columns']): string {
  const column = columns.find((d) => d.role === role)
  return column ? cleanLabel(row.cells[column.at] ?? '') : ''
}

function cleanLabel(cell: string): string {
  return withoutPartSign(withoutCellMark(cell).text).trim()
}
