/** What reads files: loaded when it is needed, since it is much. */
export {readDocxGrids} from './docx/read-docx-grids.ts'
export {draftPdf, readPdfGrids} from './pdf/read-pdf.ts'
export {readColumnChoice, type ColumnChoice} from './table/column-choice.ts'
export {draftTable, type TableContext} from './table/draft-table.ts'
export {readCsvGrid} from './table/read-csv-grid.ts'
export {unpackOffice} from './xlsx/unpack.ts'
export {readXlsxGrids} from './xlsx/read-xlsx-grids.ts'
