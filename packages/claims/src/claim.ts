import type {Quantity} from './quantity.ts'

/** UTF-16 offsets into the sentence that was read. */
export type Span = {start: number; end: number}

/** Names to look for in a text, in its language; compiled once from data packages. */
export type Vocabulary = {
  populations: Name[]
  /** Ids are `indicator#category`. */
  categories: Name[]
}

/** One thing with its label and aliases. */
export type Name = {id: string; names: string[]}

/** Which text around a quantity a facet was found in, nearest first. */
export type Scope = 'stat' | 'clause' | 'sentence'

/** A name found in the text; every id that carries this very name. */
export type NameMention = Span & {ids: string[]; scope: Scope}

/**
 * A time named in the text.
 *
 * `period` is `2025`, `2025-Q4` or `2025-10`.  A relative time (去年, last year)
 * has `years` before the article's date instead.
 */
export type PeriodMention = Span & {period?: string; years?: number; scope: Scope}

/** A word of change or rank. */
export type DirectionMention = Span & {
  sense:
    | 'up'
    | 'down'
    | 'flat'
    | 'first'
    | 'record-high'
    | 'record-low'
    | 'steady-up'
    | 'steady-down'
    | 'slowed'
    | 'highest'
    | 'lowest'
    | 'forecast'
  scope: Scope
}

/**
 * A quantity with all that its sentence says of it.
 *
 * Each facet holds only what belongs to this quantity: claims of one sentence
 * never take each other's facets.
 */
export type Claim = {
  quantity: Quantity
  clause: Span
  /** The time the value belongs to. */
  period?: PeriodMention
  /** A time brought in for comparison only (compared with 2023, 较2023年). */
  comparedWith?: PeriodMention
  directions: DirectionMention[]
  /** The longest population of the nearest scope. */
  population?: NameMention
  /** Categories the value is said of; several when one value is said of each. */
  categories: NameMention[]
  /** How this quantity takes part in a change between two points. */
  change?: {role: 'from' | 'to' | 'difference' | 'relative'; from?: number; to?: number}
  /** 其余, the rest: the value is what the listed parts leave. */
  rest?: boolean
  /** 其中, of those: the base is the set named before. */
  ofPrevious?: boolean
  /** now, 现在: the claim is about the present. */
  now?: Span
}
