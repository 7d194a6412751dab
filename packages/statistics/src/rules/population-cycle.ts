import type {Row} from '../csv.ts'
import {rowsById} from '../fact.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {cell, cellRange, type Table} from '../table.ts'

/** Populations that are part of themselves; each circle is reported once, at its first row. */
export function cycleProblems(id: string, table: Table | undefined): Problem[] {
  if (!table) return []
  const rows = rowsById(table)
  const order = new Map([...rows.keys()].map((name, index) => [name, index]))
  const seen = new Set<string>()
  return [...rows.keys()].flatMap((name) => {
    const circle = circleFrom(name, table, rows, seen)
    if (!circle) return []
    const first = circle.reduce((a, b) => (order.get(a)! < order.get(b)! ? a : b))
    const start = circle.indexOf(first)
    const path = [...circle.slice(start), ...circle.slice(0, start), first]
    return [circleProblem(id, table, rows.get(first)!, path)]
  })
}

/** Follow `within` from a population to its end, or round a circle; no row is visited twice. */
function circleFrom(
  name: string,
  table: Table,
  rows: Map<string, Row>,
  seen: Set<string>
): string[] | undefined {
  const path = new Set<string>()
  let at = name
  while (at !== '' && rows.has(at) && !seen.has(at)) {
    seen.add(at)
    path.add(at)
    at = cell(table, rows.get(at)!, 'within')
  }
  return path.has(at) ? [...path].slice([...path].indexOf(at)) : undefined
}

function circleProblem(id: string, table: Table, row: Row, path: string[]): Problem {
  const few = path.length > 6 ? [...path.slice(0, 3), '…', ...path.slice(-2)] : path
  return problem(id, cellRange(table, row, 'within'), {
    reason: `Unexpected circle ${few.map(shown).join(' within ')}, expected a population that is not part of itself`,
    actual: path[0]!,
    note: {
      en: 'Being part of a population leads to larger and larger ones, and ends. Empty one of these cells.',
      zh: '“属于”关系应当通向越来越大的统计对象，并且有终点。请清空其中一个单元格。'
    }
  })
}
