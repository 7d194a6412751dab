import type {ValueDraft, DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {chooseTables, type TableChoice} from './choose-tables.ts'
import type {FoundColumns} from './column-choice.ts'
import {draftCell, type CellContext} from './draft-cell.ts'
import type {GridRow, Grids} from './grid.ts'
import {labelled} from './row-labels.ts'
import {rowPeriodsOf, type TableYears} from './row-periods.ts'
import {columnScale} from './table-scale.ts'

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
      const scale = context.power === undefined ? columnScale(value.path, titles, context.unit) : undefined
      return [
        value.at,
        {
          ...context,
          value,
          n: columns.find((d) => d.role === 'n'),
          scale: scale ?? {power: context.power ?? 0, words: ''}
        }
      ]
    })
  )
  for (const words of new Set([...places.values()].map((d) => d.scale.words).filter((d) => d !== ''))) {
    const {power} = [...places.values()].find((d) => d.scale.words === words)!.scale
    told.push({kind: 'counted-in', place: table.name, values: [words, `1${'0'.repeat(power)}`]})
  }
  const rows: DraftRow[] = []
  for (const {row, labels} of labelled(table)) {
    if (isHeadAgain(row, columns)) continue
    const period = periods(row)
    for (const {at} of values) {
      const drafted = draftCell(row, labels, period(at), places.get(at)!, told)
      if (drafted) rows.push(drafted)
    }
  }
  return rows
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
