import type {ValueDraft, DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {chooseTables, type TableChoice} from './choose-tables.ts'
import type {FoundColumns} from './column-choice.ts'
import {draftCell, type CellContext} from './draft-cell.ts'
import type {GridRow, Grids} from './grid.ts'
import {labelled} from './row-labels.ts'
import {rowPeriodsOf, type TableYears} from './row-periods.ts'
import {columnScale, scaleWords, type TableScale} from './table-scale.ts'

/** What is known of a table besides. */
export type TableContext = TableChoice &
  TableYears & {
    /** Unit of the indicator; `''` where it has none yet. */
    unit: string
    /** Power of ten that values count in; absent: what stands above a table says so. */
    power?: number | undefined
  }

/**
 * Read the values of tables by their columns.
 *
 * @throws {SourceFault} where no table has the columns, or nobody says which they are
 */
export function draftTable({grids, notes, isEuropean = false}: Grids, context: TableContext): ValueDraft {
  const told: SourceNote[] = [...notes]
  const found = chooseTables(grids, context, told)
  return {rows: found.flatMap((table) => draftOne(table, {...context, isEuropean}, told)), notes: told}
}

function draftOne(
  table: FoundColumns,
  context: TableContext & {isEuropean: boolean},
  told: SourceNote[]
): DraftRow[] {
  const {columns, titles} = table
  const periods = rowPeriodsOf(table, context, told)
  const values = columns.filter((d) => d.role === 'value')
  const places = new Map(
    values.map((value): [number, CellContext] => {
      const {power} = context
      const scale =
        power === undefined
          ? columnScale(value.path, titles, context.unit)
          : {power, words: scaleWords(value.path, titles, power)}
      if (power === undefined && scale) told.push(...toldOnce(told, table.name, scale))
      const n = columns.find((d) => d.role === 'n')
      return [value.at, {...context, value, n, scale: scale ?? {power: 0, words: ''}}]
    })
  )
  const rows: DraftRow[] = []
  for (const line of labelled(table)) {
    const {row} = line
    if (isHeadAgain(row, columns)) continue
    const period = periods(row)
    for (const {at} of values) {
      const drafted = draftCell(line, period(at), places.get(at)!, told)
      if (drafted) rows.push(drafted)
    }
  }
  return rows
}

/** That values were multiplied, where that has not been told of the table yet. */
function toldOnce(told: readonly SourceNote[], place: string, {power, words}: TableScale): SourceNote[] {
  const note = {kind: 'counted-in' as const, place, values: [words, `1${'0'.repeat(power)}`]}
  const isKnown = told.some((d) => d.kind === note.kind && d.place === place && d.values[0] === words)
  return isKnown ? [] : [note]
}

/** The head of a table stands again where it goes on on the next page. */
function isHeadAgain({cells}: GridRow, columns: FoundColumns['columns']): boolean {
  const values = columns.filter((d) => d.role === 'value')
  const isSame = values.every(({at, path}) => path.includes(cells[at] ?? ''))
  const isHead = columns.some(
    ({at, path}) => path.includes(cells[at] ?? '') && !/^\d*$/.test(cells[at] ?? '')
  )
  return isSame && (isHead || cells[0] === '')
}
