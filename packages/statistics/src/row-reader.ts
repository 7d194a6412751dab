import type {Row} from './csv.ts'
import type {Folder} from './folder.ts'
import type {Translated, Place} from './statistic.ts'
import {cell, cellRange, type Table} from './table.ts'

/** Reads the cells of one row by the name of their column. */
export type Reader = {(column: string): string; place: (column: string) => Place}

/** The rows of a table of a folder that has it. */
export function readersOf({tables}: Folder, name: Table['name']): Reader[] {
  const table = tables.get(name)!
  return table.rows.map((row) => readerOf(table, row))
}

function readerOf(table: Table, row: Row): Reader {
  const read = (column: string): string => cell(table, row, column).replaceAll('\r\n', '\n')
  const place = (name: string): Place => {
    const {path, line, column} = cellRange(table, row, name)
    return {path, line, column}
  }
  return Object.assign(read, {place})
}

/** A property for a cell that may be empty. */
export function given<Name extends string>(read: Reader, name: Name): {[key in Name]?: string} {
  return read(name) === '' ? {} : ({[name]: read(name)} as {[key in Name]: string})
}

/** What the cells of a name hold in a language of the publication, where a table has it beside what its source says. */
export function translations(read: Reader, name: string): Partial<Translated<string>> {
  const [en, zh] = [read(`${name}_en`), read(`${name}_zh`)]
  return {...(en && {en}), ...(zh && {zh})}
}

/** The cells of a name in both languages. */
export function localized<T>(read: Reader, name: string, parse: (text: string) => T): Translated<T> {
  return {en: parse(read(`${name}_en`)), zh: parse(read(`${name}_zh`))}
}
