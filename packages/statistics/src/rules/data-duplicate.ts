/**
 * Check that a key stands once, and warn when one fact stands under two names.
 *
 * See `data-duplicate.md` for examples; they are also the tests.
 */
import {tableNames} from '../columns.ts'
import type {Row} from '../csv.ts'
import {cellKey, facts, groupBy} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import type {DataRule} from '../rule.ts'
import {cell, cellRange, type Table} from '../table.ts'
import {sharedNames} from './shared-names.ts'
import {twinProblems} from './twin-facts.ts'

const id = 'data-duplicate'

export const dataDuplicate: DataRule = {
  id,
  check: (folder) => [
    ...keyProblems(folder),
    ...observationProblems(folder),
    ...twinProblems(id, folder),
    ...sharedNames(id, folder)
  ]
}

function keyProblems({tables}: Folder): Problem[] {
  return tableNames.slice(0, -1).flatMap((name) => {
    const table = tables.get(name)
    if (!table?.columns.has('id')) return []
    const groups = groupBy(table.rows, (row) =>
      JSON.stringify([cell(table, row, 'indicator'), cell(table, row, 'id')])
    )
    return [...groups.values()].flatMap(([first, ...others]) =>
      others
        .filter((row) => cell(table, row, 'id') !== '')
        .map((row) => second(table, first!, row, 'id', `id ${shown(cell(table, row, 'id'))}`))
    )
  })
}

function observationProblems(folder: Folder): Problem[] {
  const groups = groupBy(facts(folder), (d) => `${cellKey(d)} ${d.published?.first}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({table, row, indicator, period, category, population}) => {
      const key = `${indicator}@${period}${category && `#${category}`}`
      const counted = population && ` of ${shown(population)}`
      return second(table, first!.row, row, 'indicator', `row ${shown(key)}${counted}`)
    })
  )
}

function second(table: Table, first: Row, row: Row, column: string, what: string): Problem {
  const {path, line, column: at} = cellRange(table, first, column)
  return problem(id, cellRange(table, row, column), {
    reason: `Unexpected second ${what}, expected it once`,
    actual: cell(table, row, column),
    cause: {path, line, column: at},
    note: {
      en: `Line ${line} has the same key, so a citation could mean either row. An empty population counts as the indicator's, an empty vintage as the day of its source. Remove one row, or tell them apart: what was published again, and a forecast or target beside what came of it, has a \`vintage\` of its own.`,
      zh: `第 ${line} 行的键与此相同，引用无法区分这两行。空的 population 按指标的统计对象计算，空的 vintage 按来源的发布日期计算。请删除一行，或加以区分：再次发布的数值，以及与实际值并列的预测或目标，各写各的 \`vintage\`。`
    }
  })
}
