import type {Language} from '@collate/claims'
import type {Statistics} from '@collate/statistics'
import {isFact, periodInWords} from '@collate/statistics/model'
import {searchStatistics} from '@collate/suggestions/search'
import {valueText} from '@collate/suggestions/value-text'
import {newestOfEach} from '../completion/citations.ts'
import type {CitableStatistic} from '../language-service.ts'

/** Indicators that a search shows. */
const most = 30

/** What can be cited, best first, by words and numbers of either language. */
export function searchCitable(query: string, statistics: Statistics, language: Language): CitableStatistic[] {
  const found = searchStatistics(statistics, query).observations
  // A sentence that says no more means what was measured, not what somebody expects.
  const rows = newestOfEach([...found.filter(isFact), ...found])
  return [...rows].slice(0, most).map((row) => ({
    cite: `${row.indicator.package}/${row.indicator.id}`,
    label: row.indicator.label,
    value: valueText(row, language),
    period: periodInWords(row.when, language),
    source: row.source.title
  }))
}
