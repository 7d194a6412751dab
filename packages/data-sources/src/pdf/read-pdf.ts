import type {ValueDraft} from '../draft.ts'
import {draftTable, type TableContext} from '../table/draft-table.ts'
import type {Grids} from '../table/grid.ts'
import {draftSentences, type SentenceSearch} from './draft-sentences.ts'
import {linesOf} from './lines.ts'
import {readPdfPages} from './open-pdf.ts'
import {pdfTables} from './pdf-tables.ts'

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
  const read = await readPdfPages(bytes, name, pages)
  return {grids: read.flatMap(({number, pieces}) => pdfTables(linesOf(pieces), number)), notes: []}
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
  const read = await readPdfPages(bytes, context.name, pages)
  return draftSentences(
    read.map(({number, pieces}) => ({number, lines: linesOf(pieces)})),
    context
  )
}
