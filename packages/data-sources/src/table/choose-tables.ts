import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import {
  findColumns,
  gridHeaders,
  guessColumns,
  isNumbered,
  writeColumnChoice,
  type ColumnChoice,
  type FoundColumns
} from './column-choice.ts'
import type {Grid} from './grid.ts'

/** Which tables are meant. */
export type TableChoice = {
  /** Of the input, in messages. */
  name: string
  columns?: ColumnChoice | undefined
  /** Names of tables; empty: whichever has the columns. */
  tables?: readonly string[] | undefined
}

/**
 * Find the tables that have the columns of a choice.
 *
 * @throws {SourceFault} where there is none, or several of which nobody says which is meant
 */
export function chooseTables(
  grids: readonly Grid[],
  {columns, tables = [], name}: TableChoice,
  told: SourceNote[]
): FoundColumns[] {
  const named = tables.length === 0 ? grids : grids.filter((d) => tables.some((own) => isCalled(d, own)))
  if (named.length === 0 && grids.length > 0)
    throw new SourceFault('no-such-table', tables.join(', '), listed(grids.map((d) => d.name)))
  if (columns) {
    const found = named.flatMap((grid) => findColumns(grid, columns) ?? [])
    if (found.length === 0) throw noTable(named, columns, name)
    // Any table has a second column, and many have one that is called 2025.
    const names = new Set(found.map((d) => d.name))
    if (tables.length === 0 && (isNumbered(columns) ? grids.length > 1 && names.size > 1 : names.size > 1))
      throw new SourceFault('many-tables', listed([...names]))
    return found
  }
  const guessed = named.flatMap((grid) => {
    const choice = guessColumns(grid)
    const found = choice && findColumns(grid, choice)
    return found ? [{choice, found}] : []
  })
  if (guessed.length === 0) throw new SourceFault('no-roles', named[0] ? gridHeaders(named[0]) : '``')
  told.push({kind: 'roles', place: '', values: [writeColumnChoice(guessed[0]!.choice)]})
  return guessed.map((d) => d.found)
}

function noTable(grids: readonly Grid[], columns: ColumnChoice, name: string): SourceFault {
  const [only] = grids
  const header = Object.values(columns)
    .flat()
    .find((d) => !grids.some((grid) => findColumns(grid, {value: [d]})))
  if (grids.length === 1 && header !== undefined)
    return new SourceFault('no-column', header, gridHeaders(only!))
  return new SourceFault(
    'no-table',
    name,
    grids
      .slice(0, 12)
      .map((d) => `${d.name}: ${gridHeaders(d)}`)
      .join('; ')
  )
}

/** `Table 3` is also `p. 7, Table 3`; the case of letters and spaces do not matter. */
function isCalled({name}: Grid, wanted: string): boolean {
  const [own, asked] = [name, wanted].map((d) => d.normalize('NFKC').replace(/\s+/g, '').toLowerCase()) as [
    string,
    string
  ]
  return own === asked || own.endsWith(`,${asked}`)
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].map((d) => `\`${d}\``).join(', ')
}
