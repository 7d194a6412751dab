import type {DataRule} from './rule.ts'
import {dataDuplicate} from './rules/data-duplicate.ts'
import {dataFile} from './rules/data-file.ts'
import {dataPossible} from './rules/data-possible.ts'
import {dataQuote} from './rules/data-quote.ts'
import {dataReference} from './rules/data-reference.ts'
import {dataSchema} from './rules/data-schema.ts'
import {dataTotal} from './rules/data-total.ts'
import {dataValue} from './rules/data-value.ts'

/** Every rule about data packages, from bytes to arithmetic. */
export const dataRules: DataRule[] = [
  dataFile,
  dataSchema,
  dataValue,
  dataReference,
  dataDuplicate,
  dataTotal,
  dataPossible,
  dataQuote
]
