import type {DataPackage, Place} from '@collate/statistics'

/** What a data package lacks without being wrong. */
export type Missing = {
  kind:
    | 'terms-en'
    | 'terms-zh'
    | 'label-alike'
    | 'aliases-en'
    | 'aliases-zh'
    | 'indicator-empty'
    | 'population-unused'
    | 'source-unused'
    | 'source-title'
    | 'quote'
  /** The row that lacks it. */
  id: string
  place: Place
}

const han = /\p{Script=Han}/u

/** Find what a data package lacks, in the order of its tables. */
export function missingIn(data: DataPackage): Missing[] {
  return [...ofSources(data), ...ofPopulations(data), ...ofIndicators(data), ...ofObservations(data)]
}

function* ofSources({sources, observations}: DataPackage): Generator<Missing> {
  const used = new Set(observations.flatMap((d) => [d.source, ...(d.accounts ?? [])].map(({id}) => id)))
  for (const {id, place, titles, language} of sources.values()) {
    if (observations.length > 0 && !used.has(id)) yield {kind: 'source-unused', id, place}
    const other = /^zh/i.test(language) ? titles.en : titles.zh
    if (used.has(id) && other === undefined) yield {kind: 'source-title', id, place}
  }
}

function* ofPopulations({populations, indicators, observations}: DataPackage): Generator<Missing> {
  const used = new Set([
    ...[...indicators.values()].map((d) => d.population.id),
    ...observations.map((d) => d.population.id),
    ...[...populations.values()].map((d) => d.within)
  ])
  for (const {id, place, label, aliases} of populations.values()) {
    if (!used.has(id)) yield {kind: 'population-unused', id, place}
    yield* ofLabel(id, place, label)
    if (aliases.en.length === 0 && aliases.zh.length > 0) yield {kind: 'aliases-en', id, place}
    if (aliases.zh.length === 0 && aliases.en.length > 0) yield {kind: 'aliases-zh', id, place}
  }
}

function* ofIndicators({indicators, observations}: DataPackage): Generator<Missing> {
  const filled = new Set(observations.map((d) => d.indicator.id))
  const levels = new Set([...indicators.values()].map((d) => d.growth?.of.id))
  for (const {id, place, label, terms, categories} of indicators.values()) {
    yield* ofLabel(id, place, label)
    if (levels.has(id) && !filled.has(id)) continue
    if (terms.en.length === 0) yield {kind: 'terms-en', id, place}
    if (terms.zh.length === 0) yield {kind: 'terms-zh', id, place}
    if (!filled.has(id)) yield {kind: 'indicator-empty', id, place}
    // A name of one word may be a proper one.
    for (const category of [...categories.values()].filter((d) => d.label.en.includes(' ')))
      yield* ofLabel(`${id}#${category.id}`, category.place, category.label)
  }
}

/** Evidence in the words of a source has them. */
function* ofObservations({observations}: DataPackage): Generator<Missing> {
  for (const {indicator, period, evidence, quote, place} of observations)
    if (evidence === 'quoted' && quote === undefined)
      yield {kind: 'quote', id: `${indicator.id}@${period}`, place}
}

/** A Chinese label without Chinese is the English one, copied; proper names may be. */
function* ofLabel(id: string, place: Place, label: {en: string; zh: string}): Generator<Missing> {
  if (label.zh === label.en && !han.test(label.zh)) yield {kind: 'label-alike', id, place}
}
