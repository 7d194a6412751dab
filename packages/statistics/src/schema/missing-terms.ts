import type {Row} from '../csv.ts'
import {rowsById} from '../fact.ts'
import {wordsOfLabel} from '../label-words.ts'
import {problem, type Problem} from '../problem.ts'
import type {Translated} from '../statistic.ts'
import {cell, cellRange, type Table} from '../table.ts'

const languages = ['en', 'zh'] as const

/** A proposal is read by a person: two groups say enough, more would be asked of every sentence. */
const mostGroups = 2

/**
 * Indicators without terms, each with terms that would do.
 *
 * The level of a growth that nobody has published is cited by no sentence, and needs none.
 */
export function termProblems(
  id: string,
  table: Table | undefined,
  observations: Table | undefined
): Problem[] {
  if (!table?.columns.has('id')) return []
  const rows = rowsById(table)
  const levels = new Set(table.rows.map((row) => cell(table, row, 'change_of')))
  const observed = new Set(observations?.rows.map((row) => cell(observations, row, 'indicator')))
  return table.rows.flatMap((row) => {
    const name = cell(table, row, 'id')
    if (levels.has(name) && !observed.has(name)) return []
    const missing = languages.filter((d) => cell(table, row, `terms_${d}`) === '')
    const labelled = missing.filter((d) => cell(table, row, `label_${d}`) !== '')
    return labelled.length === 0 ? [] : [withoutTerms(id, table, row, labelled, rows)]
  })
}

function withoutTerms(
  id: string,
  table: Table,
  row: Row,
  missing: Array<'en' | 'zh'>,
  rows: ReadonlyMap<string, Row>
): Problem {
  const level = rows.get(cell(table, row, 'change_of'))
  const proposals = missing.map((language) => {
    const known = level && cell(table, level, `terms_${language}`)
    const label = cell(table, row, `label_${language}`)
    return known || wordsOfLabel(label, language).slice(0, mostGroups).join('|')
  })
  const list = missing.map((language, index) => `\`terms_${language}\` such as \`${proposals[index]}\``)
  const column = table.columns.has(`terms_${missing[0]}`) ? `terms_${missing[0]}` : 'id'
  return problem(id, cellRange(table, row, column), {
    severity: 'warning',
    reason: `Unexpected absence of terms of \`${cell(table, row, 'id')}\`, expected ${list.join(' and ')}`,
    actual: '',
    expected: proposals,
    note
  })
}

const note: Translated<string> = {
  en: 'Terms are the words that a sentence must carry to speak of this measure: groups with | between them, alternatives of a group with /. Without them any word of the label will do, and a number under another measure is hardly seen. Write those that tell it from its neighbours.',
  zh: '术语是句子说到这个指标时必须出现的词：各组之间用 | 分隔，同组的不同说法用 / 分隔。没有术语时，名称里的任何一个词都算数，数字安到别的指标上也很难发现。请写上能把它与相近指标区分开的词。'
}
