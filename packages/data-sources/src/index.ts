/** Data packages as texts: made, read, and added to. */
export {findMissing, type Missing} from './find-missing.ts'
export {columnNames, idOf, isRowFault, readRow} from './row.ts'
export {newPackageFiles, readTexts} from './package-files.ts'
export {csvCell, putRows, readRows, writeTable} from './write-table.ts'
export type {DataRow, RowFault} from './row.ts'
export type {NewPackage, PackageTexts} from './package-files.ts'
