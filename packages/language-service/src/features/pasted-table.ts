import {draftTable, propose, readCsvGrid, readRows, SourceFault, wordSourceNote} from '@collate/data-sources'
import type {PastedTable, TableToPaste} from '../data-service.ts'
import type {TableTexts} from './data-tables.ts'

/**
 * Read a table that was pasted as values of a package: the rows that `collate data add csv -` proposes.
 *
 * @param name - of the package
 * @param folder - of its tables
 */
export function readPastedTable(
  name: string,
  folder: string,
  tables: TableTexts,
  {text, source, indicator, first, period, labels}: TableToPaste,
  language: 'zh' | 'en'
): PastedTable {
  const texts = new Map(Array.from(tables, ([table, {text: own}]) => [`${table}.csv`, own]))
  const row = readRows(texts.get('indicators.csv') ?? '').find((d) => d['id'] === indicator)
  try {
    const context = {name: 'pasted', unit: row?.['unit'] ?? '', ...(period !== '' && {period})}
    const read = readCsvGrid(new TextEncoder().encode(text), 'pasted')
    const draft =
      draftByNames(read, context) ?? draftTable(read, {...context, columns: columnsIn(read, first)})
    const {files, observations, notes, unlabelled} = propose(draft, {
      name,
      title: '',
      texts,
      source: {id: source},
      indicator: {id: indicator},
      populations: [],
      categories: [],
      chosen: [],
      evidence: 'primary',
      labels: new Map(Object.entries(labels))
    })
    const told = notes.filter((d) => d.kind !== 'label')
    return {
      files: Array.from(files, ([file, {after}]) => ({path: `${folder}/${file}`, text: after})),
      values: observations.length,
      notes: told.map((d) => `${d.place === '' ? '' : `${d.place}: `}${wordSourceNote(d, language)}`),
      unlabelled
    }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    return {files: [], values: 0, notes: [error.describe(language)], unlabelled: []}
  }
}

type Read = ReturnType<typeof readCsvGrid>
type Context = Parameters<typeof draftTable>[1]

/** By what its columns are called: Year, Country, Share; nothing where they are called otherwise. */
function draftByNames(read: Read, context: Context): ReturnType<typeof draftTable> | undefined {
  try {
    return draftTable(read, context)
  } catch (error) {
    if (error instanceof SourceFault && error.kind === 'no-roles') return undefined
    throw error
  }
}

/** Names in the first column, and numbers in all others. */
function columnsIn({grids}: Read, first: TableToPaste['first']): NonNullable<Context['columns']> {
  const width = Math.max(...grids.flatMap((d) => d.rows.map((row) => row.cells.length)))
  return {[first]: ['1'], value: Array.from({length: width - 1}, (_, at) => String(at + 2))}
}
