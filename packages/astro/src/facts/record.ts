import type {SharedFact} from '../both/shared-facts.ts'
import type {Language} from '../texts/text.ts'
import type {ShownFact, NamedSource, Statistic, ShownVersion} from './fact.ts'

/** A claim as other programs take it: `facts.json`. */
export type FactRecord = {
  id: string
  cite: string
  text: Partial<Record<Language, string>>
  block: string
  kind: string
  value: string
  upper?: string
  hedge: string
  verdict: string
  /** What it rests on: `primary`, `quoted`, `secondary`, `derived`, or `text`, the translated text alone. */
  rung: string
  notes: Array<{by: string; until: string; reason: string}>
  /** The words by which it was compared in this edition, in the order of the text. */
  compared: ShownFact['compared']
  /** Facets of the statistic that no words speak of. */
  unsaid: ShownFact['unsaid']
  /** Every statistic that it states, where these are several. */
  statistics?: StatisticRecord[]
} & Partial<StatisticRecord>

type StatisticRecord = {
  indicator: string
  period: string
  /** Absent where the data name nobody. */
  population?: Statistic['population']
  category?: Statistic['category']
  published: {value: string; upper?: string; margin?: string; comparison: string; unit: string}
  /** `actual`, `provisional`, `forecast` or `target`. */
  status: string
  /** Of a growth: the level that it is of, and against what it counts. */
  change_of?: string
  versus?: string
  /** When it was published, where that is not with its source, or was more than once. */
  vintage?: string
  /** The same value as it was published before, or later; the oldest first. */
  versions?: ShownVersion[]
  /** Why it may not be joined with the value before it. */
  break?: string
  source: {title: string; publisher: string; url: string; published: string; locator?: string}
  /** Where it was read, if not in its source. */
  accounts?: Array<{title: string; publisher: string; url: string; published?: string}>
  quote?: string
  evidence: string
}

/**
 * Records of the claims of an edition.
 *
 * @param facts - of both editions
 */
export function recordsOf(facts: readonly SharedFact[], language: Language): FactRecord[] {
  return facts.flatMap((shared) => {
    const fact = shared[language]
    return fact ? [recordOf(fact, shared)] : []
  })
}

/** Record of a claim; `shared` has it in both editions. */
export function recordOf(fact: ShownFact, {zh, en}: SharedFact): FactRecord {
  const [first] = fact.statistics
  return {
    id: fact.id,
    cite: fact.cite,
    text: {...(zh && {zh: zh.text}), ...(en && {en: en.text})},
    block: fact.block,
    kind: fact.kind,
    value: fact.value,
    ...(fact.upper && {upper: fact.upper}),
    hedge: fact.hedge,
    ...(first && statisticRecord(first)),
    verdict: fact.verdict,
    rung: fact.rung,
    notes: fact.notes.map(({by, until, reason}) => ({by, until, reason})),
    compared: fact.compared,
    unsaid: fact.unsaid,
    ...(fact.statistics.length > 1 && {statistics: fact.statistics.map(statisticRecord)})
  }
}

function statisticRecord(statistic: Statistic): StatisticRecord {
  const {indicator, period, population, category, status, vintage, source, locator, quote, evidence} =
    statistic
  const {value, upper, margin, comparison, change_of, versus, versions, accounts} = statistic
  const {title, publisher, url, published} = source
  return {
    indicator: `${statistic.package}/${indicator.id}`,
    period,
    ...(population.id && {population}),
    ...(category && {category}),
    published: {
      value,
      ...(upper && {upper}),
      ...(margin && {margin}),
      comparison,
      unit: indicator.unit
    },
    ...(change_of && {change_of}),
    ...(versus && {versus}),
    status,
    ...(vintage && {vintage}),
    ...(versions && {versions}),
    ...(statistic.break && {break: statistic.break}),
    source: {title, publisher, url, published, ...(locator && {locator})},
    ...(accounts && {accounts: accounts.map(accountRecord)}),
    ...(quote && {quote}),
    evidence
  }
}

function accountRecord({title, publisher, url, published}: NamedSource) {
  return {title, publisher, url, ...(published && {published})}
}
