import type {ValueDraft, DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import {
  findColumns,
  guessColumns,
  gridHeaders,
  writeColumnChoice,
  type ColumnChoice,
  type FoundColumns
} from './column-choice.ts'
import type {Grid, GridRow, Grids} from './grid.ts'
import {readPeriodCell} from './read-period-cell.ts'
import {readValueCell} from './read-value-cell.ts'
import {isAbsent} from './table-words.ts'

/** What is known of a table besides. */
export type TableContext = {
  /** In messages. */
  name: string
  /** Unit of the indicator; `''` where it has none yet. */
  unit: string
  columns?: ColumnChoice | undefined
  /** Of rows that name none. */
  period?: string | undefined
}

/**
 * Read the values of tables by their columns.
 *
 * @throws {SourceFault} where no table has the columns, or nobody says which they are
 */
export function draftTable({grids, notes, isEuropean = false}: Grids, context: TableContext): ValueDraft {
  const told: SourceNote[] = [...notes]
  const found = chooseTables(grids, context, told)
  const rows: DraftRow[] = []
  for (const {columns, rows: lines} of found) {
    const values = columns.filter((d) => d.role === 'value')
    const hasPeriod = columns.some((d) => d.role === 'period')
    for (const {header} of values) {
      if (hasPeriod || context.period !== undefined || readPeriodCell(header) !== undefined) continue
      throw new SourceFault('no-roles', values.map((d) => `\`${d.header}\``).join(', '))
    }
    for (const line of lines)
      for (const value of values) {
        const row = draftRow(line, value, columns, {...context, isEuropean}, told)
        if (row) rows.push(row)
      }
  }
  return {rows, notes: told}
}

function chooseTables(
  grids: Grids['grids'],
  {columns, name}: TableContext,
  told: SourceNote[]
): FoundColumns[] {
  if (columns) {
    const found = grids.flatMap((grid) => findColumns(grid, columns) ?? [])
    if (found.length > 0) return found
    const header = Object.values(columns)
      .flat()
      .find((d) => !grids.some(({rows}) => rows.some(({cells}) => cells.includes(d))))
    if (grids.length === 1 && header !== undefined)
      throw new SourceFault('no-column', header, gridHeaders(grids[0]!))
    throw new SourceFault('no-table', name, grids.slice(0, 12).map(namedHeaders).join('; '))
  }
  const guessed = grids.flatMap((grid) => {
    const choice = guessColumns(grid)
    return choice ? [{choice, found: findColumns(grid, choice)!}] : []
  })
  if (guessed.length === 0) throw new SourceFault('no-roles', grids[0] ? gridHeaders(grids[0]) : '``')
  told.push({kind: 'roles', place: '', values: [writeColumnChoice(guessed[0]!.choice)]})
  return guessed.map((d) => d.found)
}

/** A table by its place and its headers, for a message. */
function namedHeaders(grid: Grid): string {
  return `${grid.rows[0]?.place(0) ?? ''}: ${gridHeaders(grid)}`
}

type RowContext = TableContext & {isEuropean: boolean}

/** The value of one cell with what its row says of it; what is left out is told. */
function draftRow(
  {cells, place, quote}: GridRow,
  value: FoundColumns['columns'][number],
  columns: FoundColumns['columns'],
  context: RowContext,
  told: SourceNote[]
): DraftRow | undefined {
  const read = (role: string): string => {
    const column = columns.find((d) => d.role === role)
    return column ? (cells[column.at] ?? '') : ''
  }
  const cell = cells[value.at] ?? ''
  const locator = place(value.at)
  const leave = (kind: SourceNote['kind'], ...values: string[]): undefined => {
    told.push({kind, place: locator, values})
    return undefined
  }
  // A line that has nothing but a heading or a note is no row.
  if (cell === '' && cells.filter((d) => d !== '').length <= 1) return undefined
  if (isAbsent(cell)) return leave('no-value', cell)

  const periodCell = read('period')
  const hasPeriod = columns.some((d) => d.role === 'period')
  const period = hasPeriod ? readPeriodCell(periodCell) : (readPeriodCell(value.header) ?? context.period)
  if (period === undefined) return leave('no-period', periodCell)

  const number = readValueCell(cell, context.unit, context.isEuropean)
  if ('fault' in number) return leave(number.fault, cell, context.unit)
  if (number.isComma) told.push({kind: 'decimal-comma', place: locator, values: [cell, number.value]})
  const [population, category, n] = [
    read('population'),
    read('category'),
    read('n').replace(context.isEuropean ? /[.\s]/g : /[,\s]/g, '')
  ]
  return {
    period,
    ...(population && {population}),
    ...(category && {category}),
    value: number.value,
    ...(number.precision && {precision: number.precision}),
    ...(/^\d+$/.test(n) && {n}),
    locator,
    ...(quote && {quote})
  }
}
