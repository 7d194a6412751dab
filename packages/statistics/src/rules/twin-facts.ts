import {facts, groupBy, rowsById, type Fact} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {cell, cellRange, items, type Table} from '../table.ts'

/** Observations of different indicators that a text could not tell apart. */
export function twinProblems(id: string, folder: Folder): Problem[] {
  const indicators = folder.tables.get('indicators')
  if (!indicators) return []
  const measures = measuresOf(indicators)
  const groups = groupBy(
    facts(folder).filter((d) => d.indicator !== '' && measures.has(d.indicator)),
    (d) => JSON.stringify([measures.get(d.indicator), d.population, d.when?.first, d.when?.last, d.category])
  )
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.filter((d) => d.indicator !== first!.indicator).map((d) => twin(id, first!, d))
  )
}

/** What a sentence must say for each indicator: unit and terms; without terms, its label. */
function measuresOf(indicators: Table): Map<string, string> {
  const measures = new Map<string, string>()
  for (const [id, row] of rowsById(indicators)) {
    const read = (columns: string[]): string[] => columns.map((d) => normalize(cell(indicators, row, d)))
    const terms = read(['terms_en', 'terms_zh'])
    const words = terms.some((d) => d !== '') ? terms : read(['label_en', 'label_zh'])
    // A level and its growths have the same terms: verbs and what they are counted against tell them apart.
    const growth = [cell(indicators, row, 'change_of'), cell(indicators, row, 'versus')]
    measures.set(id, JSON.stringify([cell(indicators, row, 'unit'), ...growth, ...words]))
  }
  return measures
}

function normalize(terms: string): string {
  const groups = items(terms.normalize('NFKC').toLowerCase())
  return groups
    .map((group) => group.split('/').toSorted().join('/'))
    .toSorted()
    .join('|')
}

function twin(id: string, first: Fact, {table, row, indicator}: Fact): Problem {
  const {path, line, column} = cellRange(first.table, first.row, 'indicator')
  return problem(id, cellRange(table, row, 'indicator'), {
    severity: 'warning',
    reason: `Unexpected second name ${shown(indicator)} of one fact, expected only ${shown(first.indicator)}`,
    actual: indicator,
    expected: [first.indicator],
    cause: {path, line, column},
    note: {
      en: `Line ${line} has the same terms (or label), population and period, so no sentence can tell the two apart. Remove one, or give the indicators terms that differ.`,
      zh: `第 ${line} 行的术语（或名称）、统计对象和时间与此相同，任何句子都无法区分二者。请删除一个，或为两个指标写上不同的术语。`
    }
  })
}
