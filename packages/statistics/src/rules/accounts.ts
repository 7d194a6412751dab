import type {Row} from '../csv.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Complaint, type Problem} from '../problem.ts'
import {cell, cellRange, items, type Table} from '../table.ts'

/** Whether a cell that has to be filled may stay empty after all. */
export type OpenCells = (table: Table, row: Row, column: string) => boolean

/** A text that only tells what others published needs no day: no value is dated by it. */
export function openCells({tables}: Folder): OpenCells {
  const observations = tables.get('observations')
  const told = new Set<string>()
  const own = new Set<string>()
  for (const row of observations?.rows ?? []) {
    own.add(cell(observations!, row, 'source'))
    for (const id of items(cell(observations!, row, 'accounts'))) told.add(id)
  }
  return (table, row, column) => {
    const id = cell(table, row, 'id')
    return table.name === 'sources' && column === 'published' && told.has(id) && !own.has(id)
  }
}

/** Accounts of a value that was not read in one: it stands in the source itself, or nowhere. */
export function* accountProblems(id: string, {tables}: Folder): Generator<Problem> {
  const observations = tables.get('observations')
  for (const row of observations?.rows ?? []) {
    const read = (column: string): string => cell(observations!, row, column)
    const accounts = read('accounts')
    if (accounts === '') continue
    for (const complaint of complaintsOf(accounts, read('evidence'), read('source')))
      yield problem(id, cellRange(observations!, row, 'accounts'), complaint)
  }
}

function* complaintsOf(accounts: string, evidence: string, source: string): Generator<Complaint> {
  if (evidence === 'primary' || evidence === 'derived')
    yield {
      reason: `Unexpected ${shown(accounts)} for \`${evidence}\` evidence, expected no account`,
      actual: accounts,
      note: unread
    }
  if (items(accounts).includes(source))
    yield {
      reason: `Unexpected account ${shown(source)}, expected another publication than the source`,
      actual: source,
      note: itself
    }
}

const unread = {
  en: 'An account is where somebody else quotes or reports the value: what was read in the publication itself is `primary` and has none, and neither has what we computed. Empty the cell, or write `quoted` or `secondary`.',
  zh: '`accounts` 是引述或转述这个数值的文章：在原始出版物中读到的（`primary`）没有转述者，我们算出来的（`derived`）也没有。请清空这一格，或把证据改为 `quoted` 或 `secondary`。'
}

const itself = {
  en: 'What was read in the source itself is `primary` evidence. Name the text that quotes or reports the source, or write `primary` and leave the cell empty.',
  zh: '在来源本身读到的，证据是 `primary`。请写引述或转述它的那篇文章；或者把证据改为 `primary`，这一格留空。'
}
