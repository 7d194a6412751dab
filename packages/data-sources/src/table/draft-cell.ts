import type {DraftRow} from '../draft.ts'
import type {SourceNote} from '../note.ts'
import {writtenOut} from '../services/exact-json.ts'
import type {FoundColumn} from './column-choice.ts'
import {readValueCell, withoutCellMark} from './read-value-cell.ts'
import type {LabelledRow} from './row-labels.ts'
import type {RowPeriod} from './row-periods.ts'
import type {TableScale} from './table-scale.ts'
import {isAbsent} from './table-words.ts'

/** A column of values, and how its cells are read. */
export type CellContext = {
  value: FoundColumn
  /** Where the row has the number of those asked. */
  n?: FoundColumn | undefined
  unit: string
  isEuropean: boolean
  /** `words` are `''` where it was given, or is 0. */
  scale: TableScale
}

/** What a sign behind a value says of it in the tables of most offices. */
const statuses: Readonly<Record<string, string>> = {p: 'provisional', f: 'forecast'}

/** The value of one cell with what its row says of it; what is left out is told. */
export function draftCell(
  {row, labels: {population, category}, isUnlabelled}: LabelledRow,
  when: ReturnType<RowPeriod>,
  {value: {at, mark: columnMark}, n, unit, isEuropean, scale}: CellContext,
  told: SourceNote[]
): DraftRow | undefined {
  const {cells, place, quote} = row
  const cell = cells[at] ?? ''
  const locator = place(at)
  const tell = (kind: SourceNote['kind'], ...values: string[]): void =>
    void told.push({kind, place: locator, values})
  // A line that has nothing but a heading or a note is no row.
  if (cell === '' && cells.filter((d) => d !== '').length <= 1) return undefined
  if (isAbsent(withoutCellMark(cell).text) || isAbsent(cell)) return void tell('no-value', cell)
  if (isUnlabelled) return void tell('no-label', cell)
  if ('unread' in when) return void tell(when.isOpen ? 'open-year' : 'no-period', when.unread)

  const number = readValueCell(cell, unit, isEuropean)
  if ('fault' in number) return void tell(number.fault, cell, unit)
  if (number.isComma) tell('decimal-comma', cell, number.value)
  if (number.isBracketed) tell('bracketed', cell, number.value)
  if (number.mark !== undefined) tell('marked', cell, number.value)
  const asked = n && withoutCellMark(cells[n.at] ?? '').text.replace(isEuropean ? /[.\s]/g : /[,\s]/g, '')
  const status = statuses[(number.mark ?? columnMark).replace(/[[\]()]/g, '')]
  const isScaled = !number.isWritten && scale.power > 0
  // A quotation holds its value: without the words that say what it counts in, it does not.
  const words = isScaled ? (scale.words === '' ? undefined : quote && `${scale.words}: ${quote}`) : quote
  return {
    period: when.period,
    ...(population && {population}),
    ...(category && {category}),
    ...(isScaled ? writtenOut(number.value, scale.power) : {value: number.value}),
    ...(number.precision && {precision: number.precision}),
    ...(asked !== undefined && /^\d+$/.test(asked) && {n: asked}),
    ...(status && {status}),
    locator,
    ...(words && {quote: words})
  }
}
