import {checkRange, checkUpper} from '../cells/value-range.ts'
import type {Row} from '../csv.ts'
import {rowsById} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {firstDayOf} from '../period/day.ts'
import {parsePeriod} from '../period/read-period.ts'
import {problem, shown, type Complaint, type Problem} from '../problem.ts'
import {cell, cellRange, type Table} from '../table.ts'

/** Values that their unit, their range or their source does not allow. */
export function* valueProblems(id: string, {tables}: Folder): Generator<Problem> {
  const observations = tables.get('observations')
  const indicators = tables.get('indicators')
  if (!observations || !indicators) return
  const kinds = new Map(
    [...rowsById(indicators)].map(([name, row]) => [
      name,
      {
        unit: cell(indicators, row, 'unit'),
        isGrowth: cell(indicators, row, 'change_of') !== '',
        isImplied: cell(indicators, row, 'base') === 'implied',
        population: cell(indicators, row, 'population')
      }
    ])
  )
  const published = publishedBySource(tables.get('sources'))
  for (const row of observations.rows) {
    const read = (column: string): string => cell(observations, row, column)
    const {unit = '', isGrowth = false, isImplied, population} = kinds.get(read('indicator')) ?? {}
    const [value, upper] = [read('value'), read('upper')]
    // A coverage, a margin: by its measure a ratio, and nobody’s share.
    const isShare = !isImplied || population !== '' || read('population') !== ''
    const range = {unit, isGrowth, isShare, precision: read('precision')}
    yield* at(observations, row, 'value', checkRange(value, range))
    yield* at(observations, row, 'upper', [
      ...checkRange(upper, range),
      ...checkUpper(upper, value, read('comparison'))
    ])
    const ofSource = published.get(read('source')) ?? ''
    yield* at(observations, row, 'vintage', checkVintage(read('vintage'), ofSource))
  }

  function* at(table: Table, row: Row, column: string, complaints: Complaint[]): Generator<Problem> {
    for (const complaint of complaints) yield problem(id, cellRange(table, row, column), complaint)
  }
}

function publishedBySource(sources: Table | undefined): Map<string, string> {
  return new Map([...rowsById(sources)].map(([name, row]) => [name, cell(sources!, row, 'published')]))
}

/** A source cannot hold what was published after it; a month is over with its last day. */
function checkVintage(vintage: string, published: string): Complaint[] {
  const [version, source] = [parsePeriod(vintage), parsePeriod(published)]
  if (!version || !source || firstDayOf(vintage) <= source.last) return []
  return [
    {
      severity: 'warning',
      reason: `Unexpected vintage ${shown(vintage)}, expected one no later than its source of ${shown(published)}`,
      actual: vintage,
      note: {
        en: 'A publication cannot hold what was published after it. Correct the vintage, or name the source in which this version stands.',
        zh: '来源里不可能有它发布之后的数值。请改正 `vintage`，或改写真正载有这一版数值的来源。'
      }
    }
  ]
}
