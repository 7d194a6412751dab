import type {ValueDraft} from '../draft.ts'
import {draftTable, type TableContext} from '../table/draft-table.ts'
import type {Grid, Grids} from '../table/grid.ts'
import {columnName, headOf} from '../table/table-head.ts'
import {draftSentences, type SentenceSearch} from './draft-sentences.ts'
import {withoutFootnoteMarks} from './footnote-marks.ts'
import type {OrderedPage} from './furniture.ts'
import {readPdfPages} from './open-pdf.ts'
import {pdfTables} from './pdf-tables.ts'
import {regionsOf} from './regions.ts'
import {ruledTables} from './ruled-tables.ts'

/**
 * Read the tables of a PDF.
 *
 * @param pages - which ones; default: all
 * @throws {SourceFault}
 */
export async function readPdfGrids(
  bytes: Uint8Array,
  name: string,
  pages?: ReadonlySet<number>
): Promise<Grids> {
  const grids: Grid[] = []
  let before: {number: number; grid: Grid | undefined} | undefined
  for (const page of await readPdfPages(bytes, name, pages, true)) {
    const {number} = page
    const ruled = ruledTables({...page, pieces: withoutFootnoteMarks(page.pieces)})
    const own = [...ruled.grids, ...regionsOf(ruled.rest).flatMap(({lines}) => pdfTables(lines, number))]
    const [first, ...more] = own
    if (first) grids.push(goneOn(first, before?.number === number - 1 ? before.grid : undefined), ...more)
    before = {number, grid: first && grids.at(-1)}
  }
  return {grids, notes: []}
}

/**
 * Draft the values of a PDF: by columns those of its tables, else those of its
 * sentences about the indicator.
 *
 * @throws {SourceFault}
 */
export async function draftPdf(
  bytes: Uint8Array,
  pages: ReadonlySet<number> | undefined,
  context: TableContext & SentenceSearch
): Promise<ValueDraft> {
  if (context.columns) return draftTable(await readPdfGrids(bytes, context.name, pages), context)
  return draftSentences(await readRegions(bytes, context.name, pages), context)
}

async function readRegions(
  bytes: Uint8Array,
  name: string,
  pages: ReadonlySet<number> | undefined
): Promise<OrderedPage[]> {
  const read = await readPdfPages(bytes, name, pages, false)
  return read.map(({number, pieces}) => ({number, regions: regionsOf(withoutFootnoteMarks(pieces))}))
}

/** A table without a title that begins a page as the last one of the page before is built goes on with it. */
function goneOn(grid: Grid, last: Grid | undefined): Grid {
  if (!last || (grid.titles ?? []).length > 0) return grid
  const [own, before] = [headOf(grid), headOf(last)]
  const names = own.paths.map(columnName)
  const isSame = names.join('\n') === before.paths.map(columnName).join('\n')
  const hasNone = names.every((d) => d === '') && names.length === before.paths.length
  if (!isSame && !hasNone) return grid
  const heads = hasNone ? last.rows.slice(0, before.first) : []
  const page = grid.name.split(',')[0]!
  const called = [page, ...last.name.split(',').slice(1)].join(',')
  const rows = grid.rows.map((row) => ({
    ...row,
    place: (column: number) => row.place(column).replace(page, () => called)
  }))
  return {name: last.name, rows: [...heads, ...rows], titles: last.titles ?? []}
}
