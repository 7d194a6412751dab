import type {UnitReason} from '@collate/judge/hypotheses'
import type {UnreadNumber} from '@collate/claims/text'
import type {Claim, Quantity, Span} from '@collate/claims'
import type {Category, Observation, Population} from '@collate/statistics'
import type {KnownCitation, UnknownCitation} from '../citation.ts'
import type {Settled} from '@collate/judge'
import type {Series} from '@collate/statistics/model'
import type {Passage, StatSpan} from '../extract/passage.ts'
import type {Expectation, Outcome, Written} from '@collate/judge/numbers'

/** A passage with all that it claims. */
export type ReadPassage = {
  passage: Passage
  /** Every quantity of the passage, cited or not. */
  quantities: Quantity[]
  /** Numerals of the passage that are not read. */
  unread: UnreadNumber[]
  stats: Stat[]
  /** Ranks outside citations that a cited value beside them bears out or not: 排名第三，占27%. */
  ranks: StatReading[]
}

/** What an editor’s note speaks of: the claims whose finding it answers. */
export type Answered = {
  /** Statistics that they were compared with. */
  rows: readonly Observation[]
  /** Their numbers. */
  written: readonly Quantity[]
}

/** A `<Stat>`: what it cites and what it says. */
export type Stat = {
  span: StatSpan
  /** Its visible text. */
  text: string
  cite: string
  citations: KnownCitation[]
  unknown: UnknownCitation[]
  /** All that stand in it, judged or not. */
  quantities: Quantity[]
  readings: StatReading[]
}

/**
 * What a quantity does in its text.
 *
 * `value` states a statistic; `difference`, `relative`, `multiple` and `proportion`
 * (half of what the other one has) follow from two, `shift` (what became of a share of a whole) from four; `rest`, `sum` and `parts` speak of a list, `sample` of those who were
 * asked, `rank` of an order.
 */
export type ReadingRole =
  | 'value'
  | 'difference'
  | 'relative'
  | 'multiple'
  | 'proportion'
  | 'shift'
  | 'rest'
  | 'sum'
  | 'parts'
  | 'sample'
  | 'rank'

/** A quantity inside a `<Stat>` and the statistics that it has to agree with. */
export type StatReading = {
  claim: Claim
  stat: Stat
  /** Its text, with hedge words. */
  slice: string
  role: ReadingRole
  /** As numbers, by the unit of the statistic. */
  written: Map<string, Written>
  targets: Target[]
  /** What the targets, or the two ends of a change, lead one to expect. */
  expected: Expected[]
  /** Ends of the change or comparison that it states. */
  pair?: Pair
  fault?: ReadingFault
  /** How it was read; absent for ranks beside a citation. */
  settled?: Settled
}

/** A statistic that a quantity is said to state. */
export type Target = {
  citation: KnownCitation
  series: Series
  category?: Category
  population?: Population
  /** Absent where there is no such observation. */
  row?: Observation
  period?: PeriodFault
  categoryFault?: CategoryFault
  populationFault?: PopulationFault
}

/** The text names a time that is not the cited one, or that has no value. */
export type PeriodFault = {
  span: Span
  known: string[]
  /** From when a change counts. */
  isStart?: true
  /** The time is that of a publication: the text names another version of the value. */
  isVersion?: true
}

/** The text names another category than the one cited, or none where one is needed. */
export type CategoryFault = {span?: Span; named?: Category; known: Category[]}

/** The text names another population, or none. */
export type PopulationFault = {span?: Span; known: Population}

/** The two rows that a change or comparison is between. */
export type Pair = {
  from: Observation
  to: Observation
  /** Of `to`. */
  series: Series
  /** How `to` was found, where the citation led to it. */
  target?: Target
}

/** What rows lead one to expect, and whether the text says so. */
export type Expected = Expectation & {rows: Observation[]; outcome: Outcome}

/** Why a quantity fails, by the facet that explains it best. */
export type ReadingFault = {written: Written; expected: Expected} & (
  | {facet: 'value' | 'hedge' | 'less'; failing: Expected[]; isQuoted?: boolean}
  | {facet: 'unit'; reason: UnitReason}
  /** The value is that of another row. */
  | {facet: 'period' | 'category' | 'population'; row: Observation}
)
