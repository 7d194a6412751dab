import type {Language} from '@collate/claims'
import type {Observation, Statistics} from '@collate/statistics'
import {searchStatistics} from '@collate/suggestions/search'
import {valueText} from '@collate/suggestions/value-text'
import type {CompletionItem, Range} from 'vscode-languageserver-types'

/** Indicators that are offered at once. */
const most = 100

/**
 * What can be cited, found by words of either language, by what is written of it.
 *
 * @param written - what the editor has of the citation
 * @param range - what an item replaces
 */
export function completeCitation(
  written: string,
  range: Range,
  {packages}: Statistics,
  language: Language
): CompletionItem[] {
  const found = searchStatistics({packages}, written.replaceAll(/[/-]/g, ' ')).observations
  const all = [...packages.values()].flatMap((d) => d.observations)
  // An editor sorts out by what is typed; what the search knows stands first.
  const rows = [...newestOfEach([...found, ...all])].slice(0, most)
  return rows.map((row, index) => {
    const {indicator} = row
    const cite = `${indicator.package}/${indicator.id}`
    const other = language === 'zh' ? 'en' : 'zh'
    return {
      label: cite,
      kind: 12,
      detail: indicator.label[language],
      documentation: `${indicator.label[other]} · ${valueText(row, language)} · ${row.period}`,
      sortText: String(index).padStart(4, '0'),
      filterText: [written, cite, indicator.label.zh, indicator.label.en].join(' ').trim(),
      textEdit: {range, newText: cite}
    }
  })
}

/** Of each indicator the first row, which is the best. */
export function newestOfEach(rows: readonly Observation[]): Iterable<Observation> {
  const first = new Map<string, Observation>()
  for (const row of rows) {
    const key = `${row.indicator.package}/${row.indicator.id}`
    if (!first.has(key)) first.set(key, row)
  }
  return first.values()
}
