import type {CsvFault} from './csv.ts'

/** What is wrong with the marks of a table, in English: completes “Unexpected …, expected …”. */
export const csvFaultWords: Record<CsvFault['kind'], [unexpected: string, expected: string]> = {
  'quote-open': ['open `"`', '`"` at its end'],
  'quote-followed': ['text behind `"`', '`,` or the end of the line'],
  'quote-inside': ['`"` inside a cell', 'the whole cell in `"`'],
  'return-alone': ['CR without LF', 'the end of the line'],
  'row-empty': ['empty line', 'a row'],
  'table-large': ['more rows', 'a table that fits its limit']
}
