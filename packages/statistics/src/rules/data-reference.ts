/**
 * Check that every id that a row names is there, that no population lies
 * within itself, and that a growth is that of a level.
 *
 * See `data-reference.md` for examples; they are also the tests.
 */
import {closest} from '../closest.ts'
import {columns as known, type TableName} from '../columns.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import type {DataRule} from '../rule.ts'
import {cell, cellRange, items, type Table} from '../table.ts'
import {baseProblems} from './base-problems.ts'
import {growthProblems} from './growth-links.ts'
import {cycleProblems} from './population-cycle.ts'

const id = 'data-reference'

const references: Array<[from: TableName, column: string, to: TableName]> = [
  ['populations', 'within', 'populations'],
  ['indicators', 'population', 'populations'],
  ['indicators', 'change_of', 'indicators'],
  ['categories', 'indicator', 'indicators'],
  ['observations', 'indicator', 'indicators'],
  ['observations', 'population', 'populations'],
  ['observations', 'source', 'sources'],
  ['observations', 'accounts', 'sources']
]

export const dataReference: DataRule = {
  id,
  *check({tables}) {
    for (const [from, column, to] of references) {
      const table = tables.get(from)
      const target = tables.get(to)
      if (table && target && isWhole(target)) yield* danglingProblems(table, column, idsOf(target), to)
    }
    yield* categoryProblems(tables)
    yield* cycleProblems(id, tables.get('populations'))
    yield* growthProblems(id, tables.get('indicators'))
    yield* baseProblems(id, tables.get('indicators'))
  }
}

function* danglingProblems(table: Table, column: string, ids: Set<string>, to: string): Generator<Problem> {
  for (const row of table.rows) {
    for (const value of namesIn(table, row, column))
      if (!ids.has(value)) yield dangling(table, row, {column, value}, ids, `${to}.csv`)
  }
}

/** The ids that a cell names, several where its column is a list; an empty item is told where cells are checked. */
function namesIn(table: Table, row: Table['rows'][number], column: string): string[] {
  const value = cell(table, row, column)
  const isList = known[table.name].some(({name, kind}) => name === column && kind === 'references')
  return (isList ? items(value) : [value]).filter((d) => d !== '')
}

/** A category belongs to its indicator: the same id under another one is another category. */
function* categoryProblems(tables: Folder['tables']): Generator<Problem> {
  const table = tables.get('observations')
  const categories = tables.get('categories')
  if (!table?.columns.has('indicator') || !categories?.columns.has('indicator') || !isWhole(categories))
    return
  const byIndicator = new Map<string, Set<string>>()
  for (const row of [...categories.rows, ...categories.ragged]) {
    const indicator = cell(categories, row, 'indicator')
    const ids = byIndicator.get(indicator) ?? new Set<string>()
    byIndicator.set(indicator, ids.add(cell(categories, row, 'id')))
  }

  for (const row of table.rows) {
    const value = cell(table, row, 'category')
    const indicator = cell(table, row, 'indicator')
    const ids = byIndicator.get(indicator) ?? new Set<string>()
    // A row of no indicator is told by itself.
    if (value === '' || indicator === '' || ids.has(value)) continue
    yield dangling(table, row, {column: 'category', value}, ids, `categories.csv for \`${indicator}\``)
  }
}

function dangling(
  table: Table,
  row: Table['rows'][number],
  {column, value}: {column: string; value: string},
  ids: Set<string>,
  to: string
): Problem {
  const near = closest(value, ids)
  return problem(id, cellRange(table, row, column), {
    reason: `Unexpected ${column} ${shown(value)}, expected an id of ${to}${near ? ` such as ${shown(near)}` : ''}`,
    actual: value,
    ...(near && {expected: [near]}),
    note: {
      en: `Nothing in ${to} has this id, so the row would be lost. Correct the id, or add the row it names.`,
      zh: `${to} 中没有这个 id，该行会因此丢失。请改正 id，或补上它所指的行。`
    }
  })
}

/** A table that lost its ids or its end would make everything dangle: what is wrong is said there. */
function isWhole({columns, faults}: Table): boolean {
  return columns.has('id') && faults.every((d) => d.kind !== 'quote-open' && d.kind !== 'table-large')
}

/** Ids of rows with a cell too few count too: they are reported once, where they are broken. */
function idsOf(table: Table): Set<string> {
  return new Set([...table.rows, ...table.ragged].map((row) => cell(table, row, 'id')))
}
