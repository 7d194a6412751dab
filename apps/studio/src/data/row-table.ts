import type {DataFinding, DataTable, DataTableName} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import type {StudioLanguage} from '../language.ts'
import {newElement} from '../page/new-element.ts'
import {wordsOfField} from './data-field.ts'
import {cellInWords, rowTitle} from './row-title.ts'

/** Rows that are shown at first: more than a person reads, and soon drawn. */
const most = 60
/** Columns that are seen at a glance, where they are filled; forms have them all. */
const seen: Record<DataTableName, readonly string[]> = {
  sources: ['id', 'title', 'publisher', 'published'],
  populations: ['id', 'label_zh', 'label_en', 'size', 'within'],
  indicators: ['id', 'label_zh', 'label_en', 'unit', 'population'],
  categories: ['indicator', 'id', 'label_zh', 'label_en'],
  observations: [
    'indicator',
    'period',
    'value',
    'upper',
    'category',
    'population',
    'vintage',
    'status',
    'source',
    'locator',
    'evidence'
  ]
}
/** Rows of a table that is seen at a glance. */
const few = 12

/** What a table on the page needs. */
export type RowTableSetup = {
  table: DataTable
  findings: readonly DataFinding[]
  words: DataWords
  language: StudioLanguage
  /** Opens the form of a row; of a new one without a row. */
  edit(row?: number): void
}

/** Draw a table of a package: its rows, a door to each, and one to a new row. */
export function rowTable({table, findings, words, language, edit}: RowTableSetup): HTMLDetailsElement {
  const {name, about, add} = words.tables[table.name]
  const whole = newElement('details', {'data-table': table.name})
  const heading = newElement('h3', {id: `table-${table.name}`}, name)
  whole.append(newElement('summary', {}, heading, ` ${words.rows(table.rows.length)}`))
  whole.append(newElement('p', {class: 'quiet'}, about))
  if (!table.isSound) whole.append(newElement('p', {}, words.broken))
  else {
    const door = newElement('button', {type: 'button', 'data-add': table.name}, add)
    door.addEventListener('click', () => edit())
    whole.append(door)
  }
  if (table.rows.length === 0) whole.append(newElement('p', {class: 'quiet'}, words.empty))
  else whole.append(...bodyOf({table, findings, words, language, edit}))
  return whole
}

function bodyOf({table, findings, words, language, edit}: RowTableSetup): HTMLElement[] {
  const wrong = new Set(findings.map(({row, column}) => `${row} ${column ?? ''}`))
  const faulty = findings.flatMap(({column}) => (column === undefined ? [] : [column]))
  const columns = [
    ...new Set([...seen[table.name].filter((name) => table.rows.some((cells) => cells[name])), ...faulty])
  ]
  const body = newElement('tbody')
  const rest = newElement('p', {class: 'quiet', role: 'status'})
  const all = newElement('button', {type: 'button'}, words.showAll(table.rows.length))
  const names = table.rows.map((cells) => rowTitle(table, cells, language))
  const texts = table.rows.map((cells, row) => [names[row], ...Object.values(cells)].join(' ').toLowerCase())
  const filter = newElement('input', {type: 'search', autocomplete: 'off'})

  const draw = (limit: number): void => {
    const asked = filter.value.toLowerCase().trim()
    const fitting = table.rows.flatMap((cells, row) => (texts[row]!.includes(asked) ? [{cells, row}] : []))
    const hidden = Math.max(0, fitting.length - limit)
    body.replaceChildren(...fitting.slice(0, limit).map(({cells, row}) => lineOf(cells, row)))
    rest.textContent = hidden > 0 ? words.notShown(hidden) : ''
    all.hidden = hidden === 0
  }
  const lineOf = (cells: Readonly<Record<string, string>>, row: number): HTMLElement => {
    const line = newElement('tr')
    for (const [index, name] of columns.entries()) {
      const text = cellInWords(table, name, cells, language)
      const cell = newElement(index === 0 ? 'th' : 'td', index === 0 ? {scope: 'row'} : {})
      if (wrong.has(`${row} ${name}`)) cell.className = 'wrong'
      if (index > 0 || !table.isSound) cell.append(text)
      else {
        const door = newElement(
          'button',
          {type: 'button', 'aria-label': words.change(doorName(text, names[row]!)), 'data-row': String(row)},
          text || '—'
        )
        door.addEventListener('click', () => edit(row))
        cell.append(door)
      }
      line.append(cell)
    }
    return line
  }
  filter.addEventListener('input', () => draw(most))
  all.addEventListener('click', () => draw(Infinity))
  draw(most)

  const heads = columns.map((name) =>
    newElement('th', {scope: 'col'}, wordsOfField(table.name, name, words).label)
  )
  const grid = newElement(
    'table',
    {'aria-labelledby': `table-${table.name}`},
    newElement('thead', {}, newElement('tr', {}, ...heads)),
    body
  )
  const scroll = newElement(
    'div',
    {class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': `table-${table.name}`},
    grid
  )
  const search = newElement('label', {class: 'filter'}, words.filter, ' ', filter)
  search.hidden = table.rows.length <= few
  return [search, scroll, rest, all]
}

/** What is heard of a door begins with what is seen of it. */
function doorName(text: string, row: string): string {
  return row.startsWith(text) ? row : `${text} · ${row}`
}
