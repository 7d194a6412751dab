/**
 * Check every cell: that it is filled where it must be, that it is of its
 * kind, and that the value of an observation lies where its unit allows.
 *
 * See `data-value.md` for examples; they are also the tests.
 */
import {kinds} from '../cells/kinds.ts'
import {columns} from '../columns.ts'
import type {Folder} from '../folder.ts'
import {problem, type Complaint, type Problem} from '../problem.ts'
import {property, valueAt} from '../json-value.ts'
import type {DataRule} from '../rule.ts'
import {cell, cellRange, type Table} from '../table.ts'
import {accountProblems, openCells, type OpenCells} from './accounts.ts'
import {locatorProblems} from './primary-locator.ts'
import {checkLabel, checkProse} from '../cells/text.ts'
import {checkSourceUrl} from '../cells/url.ts'
import type {Pointer} from '../descriptor.ts'
import {unitProblems} from './growth-units.ts'
import {valueProblems} from './observation-values.ts'

const id = 'data-value'

export const dataValue: DataRule = {
  id,
  *check(folder) {
    yield* shownProblems(folder)
    const isOpen = openCells(folder)
    for (const table of folder.tables.values()) yield* cellProblems(table, isOpen)
    yield* unitProblems(id, folder.tables.get('indicators'))
    yield* valueProblems(id, folder)
    yield* locatorProblems(id, folder)
    yield* accountProblems(id, folder)
  }
}

function* cellProblems(table: Table, isOpen: OpenCells): Generator<Problem> {
  const known = columns[table.name].filter(({name}) => table.columns.has(name))
  for (const row of table.rows) {
    for (const {name, kind, required} of known) {
      const value = cell(table, row, name)
      if (value === '' && (!required || isOpen(table, row, name))) continue
      const complaints = value === '' ? [empty(name)] : kinds[kind](value)
      for (const complaint of complaints) yield problem(id, cellRange(table, row, name), complaint)
    }
  }
}

function empty(column: string): Complaint {
  return {
    reason: `Unexpected empty cell, expected \`${column}\``,
    note: {
      en: `Every row needs \`${column}\`. Fill it in; the README of the statistics package says what it holds.`,
      zh: `每一行都需要填写 \`${column}\`。请补上；各列的含义见 statistics 包的 README。`
    }
  }
}

/** What readers see of the descriptor is checked as cells are. */
function shownProblems({descriptor}: Folder): Problem[] {
  const licenses = property(descriptor?.value, 'licenses')
  const count = Array.isArray(licenses) ? licenses.length : 0
  const pointers = Array.from({length: count}, (_, index) =>
    ['name', 'title'].map((key): Shown => [['licenses', index, key], checkLabel])
  )
  return [...shownTexts, ...pointers.flat()].flatMap(([pointer, check]) => {
    const value = valueAt(descriptor?.value, pointer)
    if (typeof value !== 'string') return []
    return check(value).map((d) => problem(id, descriptor!.rangeAt(pointer), d))
  })
}

type Shown = [pointer: Pointer, check: (value: string) => Complaint[]]

const shownTexts: readonly Shown[] = [
  [['title'], checkLabel],
  [['version'], checkLabel],
  [['description'], checkProse],
  // What is no address at all, the profile tells.
  [['homepage'], (value) => (URL.canParse(value) ? checkSourceUrl(value) : [])]
]
