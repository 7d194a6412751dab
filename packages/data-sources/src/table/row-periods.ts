import {magnitudesIn} from '@collate/statistics/model'
import type {SourceNote} from '../note.ts'
import {SourceFault} from '../source-fault.ts'
import type {FoundColumn, FoundColumns} from './column-choice.ts'
import type {GridRow} from './grid.ts'
import {openYear, readPartOfYear, readPeriodCell, type YearSettings} from './read-period-cell.ts'
import {yearAheadIn} from './table-words.ts'

/** What is known of when the values of a table are of. */
export type TableYears = YearSettings & {
  /** Of rows that name none; its year counts for those that name a part of one. */
  period?: string | undefined
}

/** The period of a value by its column, or the cell that names none. */
export type RowPeriod = (column: number) => {period: string} | {unread: string; isOpen: boolean}

/**
 * Find out when the values of a table are of: by a cell of their row, by the head
 * of their column, or by what was given.
 *
 * A row that names a part of a year takes the year from the rows above it, else
 * from what was given, else from the title.
 *
 * @throws {SourceFault} where a value would have no period
 */
export function rowPeriodsOf(
  {columns, titles, name}: FoundColumns,
  context: TableYears,
  told: SourceNote[]
): (row: GridRow) => RowPeriod {
  const cells = columns.filter((d) => d.role === 'period')
  if (cells.length === 0) {
    const byColumn = new Map(
      columns.filter((d) => d.role === 'value').map((d) => [d.at, periodOfColumn(d, context)])
    )
    return () => (column) => ({period: byColumn.get(column)!})
  }
  const given = /^\d{4}$/.test(context.period ?? '') ? context.period : undefined
  const titled = yearOf(titles)
  const carried = cells.map(() => '')
  let year: string | undefined
  let isTold = false
  return ({cells: own}) => {
    const texts = cells.map((d, index) => {
      const text = own[d.at] ?? ''
      // Years are written once, before the first of their quarters.
      if (text !== '' || index === cells.length - 1) carried[index] = text
      return carried[index]!
    })
    const text = texts.filter((d) => d !== '').join(' ')
    const whole = readPeriodCell(text, context)
    if (whole !== undefined) year = whole.slice(0, 4)
    const known = year ?? given ?? titled
    const period = whole ?? (known === undefined ? undefined : readPartOfYear(text, known))
    if (period === undefined) return () => ({unread: text, isOpen: openYear(text) !== undefined})
    if (whole === undefined && (year ?? given) === undefined && !isTold) {
      told.push({kind: 'title-year', place: name, values: [known!]})
      isTold = true
    }
    return () => ({period})
  }
}

/** @throws {SourceFault} */
function periodOfColumn(column: FoundColumn, context: TableYears): string {
  const parts = [...column.path, column.header]
  const cut = parts.flatMap((d) => d.split(/[,，(（)）]/).map((part) => part.trim()))
  const pieces = [...parts, ...cut, ...cut.flatMap(withoutUnit)]
  const open = pieces.find((d) => openYear(d) !== undefined)
  if (open !== undefined && context.yearBegins === undefined) throw new SourceFault('open-year', open)
  const read = pieces.flatMap((d) => readPeriodCell(d, context) ?? yearAheadIn(d) ?? [])
  const periods = new Set(read)
  const [only] = periods
  if (only !== undefined && periods.size === 1) return only
  if (context.period !== undefined) return context.period
  throw new SourceFault('no-period-said', [...new Set(parts)].join(' '))
}

/** 2028 £m, 2028 %: a year before what its values count in. */
function withoutUnit(text: string): string[] {
  const [, year, unit] = /^(\d{4}(?:[–/-]\d{2,4})?)\s(.{1,16})$/.exec(text) ?? []
  const isUnit = unit !== undefined && (magnitudesIn(unit).length > 0 || /^[\p{Sc}%％]$/u.test(unit))
  return isUnit ? [year!] : []
}

/** The only year that titles name. */
function yearOf(titles: readonly string[]): string | undefined {
  const text = titles.join('\n').replace(/[(（][^)）]*[=＝][^)）]*[)）]/g, '')
  const years = new Set(text.match(/(?<![\d/–-])(?:19|20)\d{2}(?![\d/–-])/g))
  return years.size === 1 ? [...years][0] : undefined
}
