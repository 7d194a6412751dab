import {problem, type Problem} from '../problem.ts'
import {cell, cellRange, type Table} from '../table.ts'

/** Indicators whose base has to be named, where there is no population to name. */
export function baseProblems(id: string, table: Table | undefined): Problem[] {
  if (!table) return []
  const bare = table.rows.filter(
    (row) => cell(table, row, 'base') === 'named' && cell(table, row, 'population') === ''
  )
  return bare.map((row) =>
    problem(id, cellRange(table, row, 'base'), {
      reason:
        'Unexpected base `named` without a population, expected an id of populations.csv in `population`',
      actual: 'named',
      note: {
        en: 'A sentence could name nobody. Say in `population` of whom the values are; where they are of nobody, leave `base` empty.',
        zh: '句子无从写明属于谁。请在 `population` 中写明数值属于谁；如果不属于任何统计对象，`base` 请留空。'
      }
    })
  )
}
