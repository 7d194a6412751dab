import type {Observation} from '@collate/statistics'
import {citationOf} from '@collate/suggestions/search'

/** Statistics for programs. */
export function statisticsJson(rows: readonly Observation[]): string {
  return `${JSON.stringify(rows.map(statisticRecord), undefined, 2)}\n`
}

/** A statistic as plain data; what the data leave empty is `null`. */
export function statisticRecord(row: Observation) {
  const {indicator, category, population, source, period, value, comparison, status, vintage} = row
  return {
    cite: citationOf(row),
    package: indicator.package,
    indicator: {id: indicator.id, label: indicator.label},
    category: category ? {id: category.id, label: category.label} : null,
    period,
    vintage,
    value,
    upper: row.upper ?? null,
    margin: row.margin ?? null,
    comparison,
    status,
    unit: indicator.unit,
    population:
      population.id === ''
        ? null
        : {id: population.id, label: population.label, size: population.size ?? null},
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published
    },
    locator: row.locator ?? null,
    evidence: row.evidence,
    quote: row.quote ?? null
  }
}
