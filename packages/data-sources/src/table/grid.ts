import type {SourceNote} from '../note.ts'

/** A row of a table, wherever it was read. */
export type GridRow = {
  /** As they are shown. */
  cells: string[]
  /** Locator of a cell by its column. */
  place: (column: number) => string
  /** The words of the source, where a row has some. */
  quote?: string
}

/** A table as it was read; its head is among its rows. */
export type Grid = {
  /** What it is called where it stands: `Table 3`, the name of its sheet. */
  name: string
  rows: GridRow[]
  /** What stands above it, where that is none of its rows. */
  titles?: string[]
}

/** Tables of an input, and what to tell of them. */
export type Grids = {
  grids: Grid[]
  notes: SourceNote[]
  /** Whether cells have a comma before decimals. */
  isEuropean?: boolean
}
