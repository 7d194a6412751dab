import type {Row} from '../csv.ts'
import {rowsById} from '../fact.ts'
import {problem, shown, type Complaint, type Problem} from '../problem.ts'
import type {Translated} from '../statistic.ts'
import {cell, cellRange, type Table} from '../table.ts'

/** Growths that do not say of what, or against what, and growths of something that is no level. */
export function growthProblems(id: string, table: Table | undefined): Problem[] {
  if (!table) return []
  const rows = rowsById(table)
  return table.rows.flatMap((row) => {
    const level = cell(table, row, 'change_of')
    const versus = cell(table, row, 'versus')
    if (level !== '' && versus === '') return [at(row, 'change_of', withoutVersus(level))]
    if (level === '' && versus !== '') return [at(row, 'versus', withoutLevel(versus))]
    return level === '' ? [] : levelProblems(row, level)
  })

  function levelProblems(row: Row, level: string): Problem[] {
    if (level === cell(table!, row, 'id')) return [at(row, 'change_of', ofItself(level))]
    const other = rows.get(level)
    if (!other || cell(table!, other, 'change_of') === '') return []
    const {path, line, column} = cellRange(table!, other, 'change_of')
    return [at(row, 'change_of', {...ofGrowth(level, levelBehind(level)), cause: {path, line, column}})]
  }

  /** Where the growths lead in the end; nothing where they go round in a circle. */
  function levelBehind(growth: string): string | undefined {
    const seen = new Set<string>()
    let name = growth
    while (!seen.has(name) && rows.has(name)) {
      seen.add(name)
      const next = cell(table!, rows.get(name)!, 'change_of')
      if (next === '') return name
      name = next
    }
    return undefined
  }

  function at(row: Row, column: string, complaint: Complaint): Problem {
    return problem(id, cellRange(table!, row, column), complaint)
  }
}

function withoutVersus(level: string): Complaint {
  return {
    reason: `Unexpected growth of ${shown(level)} against nothing, expected \`previous\`, \`year\` or a period in \`versus\``,
    actual: level,
    note: {
      en: 'A growth counts against something: the period right before (previous), the same period a year earlier (year), or a period that the report names. Fill in `versus`.',
      zh: '增长总要有比较对象：紧邻的上一期（previous，环比）、上年同期（year，同比）或报告写明的某个时间。请填写 `versus`。'
    }
  }
}

function withoutLevel(versus: string): Complaint {
  return {
    reason: `Unexpected \`versus\` ${shown(versus)} of no growth, expected an id of indicators.csv in \`change_of\``,
    actual: versus,
    note: {
      en: 'Only a growth counts against another time. Name in `change_of` what it is the growth of; that indicator needs no observations.',
      zh: '只有增长才与另一时间相比。请在 `change_of` 中写明是哪个指标的增长；那个指标可以没有观测值。'
    }
  }
}

function ofItself(level: string): Complaint {
  return {
    reason: `Unexpected growth of itself ${shown(level)}, expected another indicator`,
    actual: level,
    note: levelNote
  }
}

function ofGrowth(growth: string, level: string | undefined): Complaint {
  return {
    reason: `Unexpected growth of the growth ${shown(growth)}, expected ${level === undefined ? 'an indicator that is none' : shown(level)}`,
    actual: growth,
    ...(level !== undefined && {expected: [level]}),
    note: levelNote
  }
}

const levelNote: Translated<string> = {
  en: 'A growth is that of a level. Name the level, or add one: an indicator without observations is enough.',
  zh: '增长是某个水平值的增长。请写那个水平值的指标；还没有的话请补上，没有观测值也可以。'
}
