import {rowsById} from '../fact.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {cell, cellRange, type Table} from '../table.ts'

/** Growths in a unit that no growth of their level has. */
export function unitProblems(id: string, table: Table | undefined): Problem[] {
  if (!table) return []
  const rows = rowsById(table)
  return table.rows.flatMap((row) => {
    const level = rows.get(cell(table, row, 'change_of'))
    if (!level || level === row || cell(table, row, 'change_of') === '') return []
    const unit = cell(table, row, 'unit')
    const own = cell(table, level, 'unit')
    const known = growthUnits(own)
    if (unit === '' || own === '' || known.includes(unit)) return []
    const {path, line, column} = cellRange(table, level, 'unit')
    const list = known.map(shown)
    return [
      problem(id, cellRange(table, row, 'unit'), {
        reason: `Unexpected unit ${shown(unit)} of a growth of ${shown(own)}, expected ${list.slice(0, -1).join(', ')} or ${list.at(-1)}`,
        actual: unit,
        expected: known,
        cause: {path, line, column},
        note: {
          en: 'A growth is relative (`percent`), a quotient (`multiple`), or a difference in the unit of its level; percentages differ by `points`.',
          zh: '增长可以是相对值（`percent`）、倍数（`multiple`），或以水平值的单位表示的差；百分比之差用 `points`。'
        }
      })
    ]
  })
}

/** `percent`: relative, of a percentage too; `points`: the difference of two percentages. */
function growthUnits(level: string): string[] {
  return [...new Set(['percent', 'multiple', level === 'percent' ? 'points' : level])]
}
