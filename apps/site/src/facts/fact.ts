import type {Localized, Observation} from '@collate/statistics'
import type {CheckedClaim} from 'remark-validate-statistics'

/** A checked claim as a reader meets it: plain data, both languages where the data have both. */
export type Fact = {
  /** The same in both editions where they state the same statistic. */
  id: string
  cite: string
  /** The quantity as the text writes it: `75%及以上`, `四个`. */
  written: string
  /** The whole text of the `<Stat>`: `75%及以上的受访者`. */
  text: string
  sentence: string
  /** Id of the block it stands in. */
  block: string
  kind: string
  value: string
  upper?: string
  hedge: string
  verdict: CheckedClaim['verdict']
  statistics: Statistic[]
  /** How the number was compared with what is published, in the language of the edition. */
  arithmetic?: string
  /** Editor's notes that answer a finding about it. */
  notes: FactNote[]
}

/** A public answer to a finding: what the text says, what its source would have it say, and why it stays. */
export type FactNote = {
  rule: string
  actual?: string
  expected: string[]
  by: string
  until: string
  reason: string
}

/** A published value that a claim states. */
export type Statistic = {
  package: string
  indicator: {id: string; label: Localized<string>; unit: string; question?: string}
  period: string
  category?: {id: string; label: Localized<string>}
  population: {id: string; label: Localized<string>; size?: number}
  value: string
  /** The other end of a range. */
  upper?: string
  margin?: string
  comparison: string
  status: Observation['status']
  /** When it was published, where that is not with its source, or was more than once. */
  vintage?: string
  source: {id: string; title: string; publisher: string; url: string; published: string; language: string}
  locator?: string
  evidence: Observation['evidence']
  quote?: string
  note?: string
}

/**
 * Take from a checked claim what is shown.
 *
 * @param block - id of the block it stands in
 */
export function factOf(checked: CheckedClaim, block: string): Fact {
  const {quantity} = checked.claim
  return {
    id: checked.id,
    cite: checked.cite,
    written: checked.written,
    text: withoutMarks(checked.text),
    sentence: withoutMarks(checked.sentence),
    block,
    kind: quantity.kind,
    value: quantity.value,
    ...(quantity.upper && {upper: quantity.upper}),
    hedge: quantity.hedge,
    verdict: checked.verdict,
    statistics: checked.observations.map(statisticOf),
    ...(checked.arithmetic && {arithmetic: checked.arithmetic}),
    notes: checked.findings.flatMap(({ruleId, actual, expected, waived}) =>
      waived ? [{rule: ruleId, ...(actual && {actual}), expected, ...waived}] : []
    )
  }
}

/** Pictures and footnotes have a place in a text and no words. */
export function withoutMarks(text: string): string {
  return text.replaceAll('\uFFFC', '')
}

/** Take from an observation what is shown. */
export function statisticOf(observation: Observation): Statistic {
  const {indicator, category, population, source} = observation
  const size = observation.n ?? population.size
  return {
    package: indicator.package,
    indicator: {
      id: indicator.id,
      label: indicator.label,
      unit: indicator.unit,
      ...(indicator.question && {question: indicator.question})
    },
    period: observation.period,
    ...(category && {category: {id: category.id, label: category.label}}),
    population: {id: population.id, label: population.label, ...(size && {size})},
    value: observation.value,
    ...(observation.upper && {upper: observation.upper}),
    ...(observation.margin && {margin: observation.margin}),
    comparison: observation.comparison,
    status: observation.status,
    ...(isVersion(observation) && {vintage: observation.vintage}),
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      language: source.language
    },
    ...(observation.locator && {locator: observation.locator}),
    evidence: observation.evidence,
    ...(observation.quote && {quote: observation.quote}),
    ...(observation.note && {note: observation.note})
  }
}

function isVersion({versions, vintage, source}: Observation): boolean {
  return versions.length > 1 || vintage !== source.published
}
