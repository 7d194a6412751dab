import type {NameBond, QuantityReading, SentenceReading, Time} from '@collate/claims/reading'
import type {Language, Quantity, Span} from '@collate/claims'
import type {Indicator, Observation} from '@collate/statistics'
import type {Citation, Hypothesis} from '../hypotheses/hypothesis.ts'
import type {Clock} from '../time/named.ts'
import type {NameValue} from './name.ts'

/** What is known of a sentence while its quantities are settled. */
export type SentenceContext = {
  text: string
  clauses: SentenceReading<NameValue>['clauses']
  language: Language
  clock: Clock
  /** What stands round the sentence: the head of its column, the line before its list, the sentence before. */
  around: Around[]
  /** The row that the quantity before it was settled on. */
  anchor: Observation | undefined
  /** The same, of those that nothing is only compared with: fewer than in August, and more than a year earlier. */
  subject: Observation | undefined
  /** Which of as many citations as quantities is this one's. */
  place: number | undefined
  /** The numbers of the sentence that nothing is cited for: five countries had half of it. */
  counts: readonly Quantity[]
  /** How many other numbers stand in the citation of a quantity. */
  others: number
  /** All that is cited with the quantity. */
  citations: readonly Citation[]
  /** Words of a gap or lead in the sentence, each as it is folded. */
  gaps: ReadonlyArray<Span & {word: string}>
  /** The rows that the quantities before it were settled on. */
  told: readonly Observation[]
  /** What had been told where a time first dated a number, by the offset of its words: of all numbers that it dates it is the same. */
  dated: ReadonlyMap<number, ToldBefore>
  /** Those that this sentence speaks of, and does not only compare with: neither from 140 nor than 134. */
  subjects: readonly Observation[]
  /** How many of them the sentence before told. */
  before: number
  /** The rows that the table or list above told. */
  listed: readonly Observation[]
  /** The change that was told last: grew 6.6%. */
  change: Hypothesis | undefined
  /** Where the change began whose end is told next: from 40% to 47%. */
  start: Hypothesis | undefined
  /** What stands beside it. */
  beside: () => readonly Beside[]
  /** Set in a title or another text that leaves out what the body says: only what it does say counts. */
  brief: Brief | undefined
  /** Words that a quantity before or behind has used up, with how strongly it did. */
  used: ReadonlyMap<string, {by: number; strength: number}>
}

/** What a time that is counted from another one counts from. */
export type ToldBefore = Pick<SentenceContext, 'anchor' | 'subject' | 'told'>

/** What a text may say that cites nothing itself. */
export type Brief = {
  /** The citations of the body, as they are cited together. */
  groups: ReadonlyArray<readonly Citation[]>
  /** Any indicator of the packages cited, by `package/indicator`. */
  indicatorOf: (key: string) => Indicator | undefined
}

/** Text around a sentence, and the names in it; `strength` is what a name there weighs. */
export type Around = {
  /** Where the names stand. */
  text: string
  as: 'column' | 'row' | 'corner' | 'lead' | 'heading' | 'before'
  strength: number
  times: Time[]
  names: Array<Span & {values: readonly NameValue[]}>
}

/** A name of what stands around a sentence. */
type NameAround = Pick<Around, 'strength' | 'as'> & {values: readonly NameValue[]}

const known = new WeakMap<readonly Around[], readonly NameAround[]>()

/** The names of what stands around a sentence; found once for all of its quantities. */
export function namesAround(around: readonly Around[]): readonly NameAround[] {
  let found = known.get(around)
  if (!found) {
    found = around.flatMap(({names, strength, as}) => names.map(({values}) => ({values, strength, as})))
    known.set(around, found)
  }
  return found
}

/**
 * What the heading over a sentence names, or the sentence before: it says nothing of a quantity, but may be
 * meant where the sentence itself says nothing.
 */
export type Beside = {
  as: 'heading' | 'before'
  times: readonly Time[]
  names: readonly NameValue[]
  /** How many words tell of several versions of a value: first reported, revised. */
  versions: number
}

/** A quantity of a sentence with all that is said of it, names as judging knows them. */
export type JudgeReading = QuantityReading<NameValue>

/** A name of a sentence, as judging knows it. */
export type JudgeBond = NameBond<NameValue>

/** Key of a span: `7-12`. */
export function spanKey({start, end}: Span): string {
  return `${start}-${end}`
}

/** Which quantity has used words up, and how strongly; nothing for words that none has. */
export function usedBefore(
  {used}: Pick<SentenceContext, 'used'>,
  span: Span
): {by: number; strength: number} | undefined {
  return used.size === 0 ? undefined : used.get(spanKey(span))
}

/** Ids of the categories that the sentence before told, in order. */
export function toldBefore({told, before}: SentenceContext): string[] {
  return categoriesOf(told.slice(0, before))
}

/** Ids of the categories of some rows, in order. */
export function categoriesOf(rows: readonly Observation[]): string[] {
  return [...new Set(rows.flatMap(({category}) => (category ? [category.id] : [])))]
}
