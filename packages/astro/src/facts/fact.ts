import type {Translated, Observation, Source} from '@collate/statistics'
import type {CheckedClaim} from 'remark-validate-statistics'
import {sentenceParts, type SentencePart} from './sentence-parts.ts'
import {withoutMarks} from './without-marks.ts'

/** A checked claim as a reader meets it: plain data, both languages where the data have both. */
export type ShownFact = {
  /** Unique in the edition, and the same in the other one where each states the statistic once. */
  id: string
  /** What it states: the same wherever the same statistic is stated. */
  states: string
  cite: string
  /** The quantity as the text writes it: `75%及以上`, `四个`. */
  written: string
  /** The whole text of the `<Stat>`: `75%及以上的受访者`. */
  text: string
  sentence: string
  /** The same, cut where the words begin and end that were compared. */
  parts: SentencePart[]
  /** Id of the block it stands in. */
  block: string
  kind: string
  value: string
  upper?: string
  hedge: string
  verdict: CheckedClaim['verdict']
  /** What it rests on. */
  rung: CheckedClaim['rung']
  statistics: Statistic[]
  /** The words by which it was compared, in the order of the text; the number itself is one of them. */
  compared: ComparedWord[]
  /** Facets of the statistic that no words speak of. */
  unsaid: CheckedClaim['unsaid']
  /** How the number was compared with what is published, in the language of the edition. */
  arithmetic?: string
  /** Editor's notes that answer a finding about it. */
  notes: FactNote[]
}

/** A word of a sentence, the facet of the statistic that it speaks of, and how near to the number it stands. */
export type ComparedWord = Pick<
  CheckedClaim['compared'][number],
  'facet' | 'words' | 'strength' | 'agrees' | 'in'
>

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
  indicator: {
    id: string
    label: Translated<string>
    unit: string
    /** Whether a sentence has to say of whom a number is. */
    base: Observation['indicator']['base']
    question?: string
  }
  period: string
  category?: {id: string; label: Translated<string>}
  population: {id: string; label: Translated<string>; size?: number}
  value: string
  /** The other end of a range. */
  upper?: string
  margin?: string
  comparison: Observation['comparison']
  status: Observation['status']
  /** Of a growth: the level that it is of, and against what it counts: `previous`, `year` or a period. */
  change_of?: string
  versus?: string
  /** When it was published, where that is not with its source, or was more than once. */
  vintage?: string
  /** The other vintages of the same value, the oldest first. */
  versions?: ShownVersion[]
  /** Why it may not be joined with the value before it. */
  break?: string
  source: NamedSource
  /** Where it was read, if not in its source. */
  accounts?: NamedSource[]
  locator?: string
  evidence: Observation['evidence']
  quote?: string
  note?: string
}

/** A publication that a value belongs to, or that tells of it. */
export type NamedSource = {
  id: string
  title: string
  /** In a language of the reader, where it is not the publication’s own. */
  titles: Partial<Translated<string>>
  publisher: string
  publishers?: Partial<Translated<string>>
  url: string
  /** `''` where nobody gives the day. */
  published: string
  language: string
}

/** The same value as it was published before, or later. */
export type ShownVersion = Pick<Statistic, 'value' | 'upper' | 'margin' | 'comparison' | 'status'> & {
  vintage: string
}

/**
 * Take from a checked claim what is shown.
 *
 * @param block - id of the block it stands in
 */
export function factOf(checked: CheckedClaim, block: string): ShownFact {
  const {quantity} = checked.claim
  return {
    id: checked.id,
    states: checked.states,
    cite: checked.cite,
    written: checked.written,
    text: withoutMarks(checked.text),
    sentence: withoutMarks(checked.sentence),
    parts: sentenceParts(checked),
    block,
    kind: quantity.kind,
    value: quantity.value,
    ...(quantity.upper && {upper: quantity.upper}),
    hedge: quantity.hedge,
    verdict: checked.verdict,
    rung: checked.rung,
    statistics: checked.observations.map(statisticOf),
    compared: checked.compared.map(({facet, words, strength, agrees, in: beside}) => ({
      facet,
      words: withoutMarks(words),
      strength,
      agrees,
      ...(beside && {in: beside})
    })),
    unsaid: checked.unsaid,
    ...(checked.arithmetic && {arithmetic: checked.arithmetic}),
    notes: checked.findings.flatMap(({ruleId, actual, expected, waived}) =>
      waived ? [{rule: ruleId, ...(actual && {actual}), expected, ...waived}] : []
    )
  }
}

/** Take from an observation what is shown. */
export function statisticOf(observation: Observation): Statistic {
  const {indicator, category, population, source, versions} = observation
  const size = observation.n ?? population.size
  return {
    package: indicator.package,
    indicator: {
      id: indicator.id,
      label: indicator.label,
      unit: indicator.unit,
      base: indicator.base,
      ...(indicator.question && {question: indicator.question})
    },
    period: observation.period,
    ...(category && {category: {id: category.id, label: category.label}}),
    population: {id: population.id, label: population.label, ...(size && {size})},
    ...sizeOf(observation),
    ...(indicator.growth && {
      change_of: indicator.growth.of.id,
      versus:
        typeof indicator.growth.versus === 'string' ? indicator.growth.versus : indicator.growth.versus.text
    }),
    ...(isVersion(observation) && {vintage: observation.vintage}),
    ...(versions.length > 1 && {
      versions: versions
        .filter((version) => version !== observation)
        .map((version) => ({...sizeOf(version), vintage: version.vintage}))
    }),
    ...(observation.break && {break: observation.break}),
    source: shownSource(source),
    ...(observation.accounts && {accounts: observation.accounts.map(shownSource)}),
    ...(observation.locator && {locator: observation.locator}),
    evidence: observation.evidence,
    ...(observation.quote && {quote: observation.quote}),
    ...(observation.note && {note: observation.note})
  }
}

function shownSource({
  id,
  title,
  titles,
  publisher,
  publishers,
  url,
  published,
  language
}: Source): NamedSource {
  return {id, title, titles, publisher, ...(publishers && {publishers}), url, published, language}
}

/** How much it is, and how sure. */
function sizeOf({value, upper, margin, comparison, status}: Observation) {
  return {value, ...(upper && {upper}), ...(margin && {margin}), comparison, status}
}

function isVersion({versions, vintage, source}: Observation): boolean {
  return versions.length > 1 || vintage !== source.published
}
