import type {CitedChange} from '@collate/pipeline/revisions'
import type {VFile} from 'vfile'
import {locate, type ReporterSettings} from '../reporter.ts'
import {cellOf, shortCell} from './markdown-cell.ts'
import {section} from './markdown-section.ts'

const most = 100
const mostFiles = 5
const longest = {cell: 60, quote: 150, files: 200}

/** Each cell of the data that a branch changes, before and after: no program can tell whether it is true. */
export function renderChanges(files: readonly VFile[], settings: ReporterSettings): string {
  const rows = files.flatMap((file) => file.data.changes ?? []).flatMap((d) => rowsOf(d, settings))
  const head = ['Where', 'Row', 'What', 'Before', 'After', 'Source', 'Quote', 'Cited in']
  return section(settings.tell, 'Changes in the data', head, rows.slice(0, most), rows.length)
}

function rowsOf(change: CitedChange, settings: ReporterSettings): string[][] {
  const {row, source, locator, quote, citedIn} = change
  const support = [source, locator].filter((d) => d !== '').join(', ')
  return differencesOf(change, settings).map(({what, before, after, range: {path, line, column}}) => [
    cellOf(`${locate(path, settings)}:${line}:${column}`),
    cellOf(row),
    what,
    shortCell(before, longest.cell),
    shortCell(after, longest.cell),
    shortCell(support, longest.cell),
    shortCell(quote, longest.quote),
    shortCell(filesOf(citedIn, settings), longest.files)
  ])
}

/** A row that was added or removed is shown by its value, or by what it is called. */
function differencesOf({kind, cells, range}: CitedChange, {tell}: ReporterSettings) {
  if (kind === 'changed') return cells.map((d) => ({...d, what: shortCell(d.column, longest.cell)}))
  const {before = '', after = ''} = cells.find((d) => /^(?:value|label_en|title)$/.test(d.column)) ?? {}
  return [{before, after, range, what: tell(kind === 'added' ? 'new row' : 'row removed')}]
}

function filesOf(paths: readonly string[], {tell}: ReporterSettings): string {
  const more = paths.length - mostFiles
  return paths.slice(0, mostFiles).join(', ') + (more > 0 ? ` ${tell(`and ${more} more`)}` : '')
}
