/** Files as people and their programs leave them: what every table that is edited by hand needs, ours or another. */
export {isByProduct} from './by-products.ts'
export {checkLabel, checkProse} from './cells/text.ts'
export {findConflicts} from './conflicts.ts'
export {parseCsv} from './csv.ts'
export {findSeparator} from './separator.ts'
export type {Conflict} from './conflicts.ts'
export type {CsvFault, Row} from './csv.ts'
export type {Complaint} from './problem.ts'
