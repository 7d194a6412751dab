import type {Quantity} from './quantity.ts'

/** UTF-16 offsets into the sentence that was read. */
export type Span = {start: number; end: number}

/**
 * Names to look for in a text, in its language.
 *
 * It is compiled when it is first read with, and kept: make one for a set of data
 * packages, and another one when they change.
 */
export type Vocabulary = {
  populations: Name[]
  /** Ids are `indicator#category`. */
  categories: Name[]
  /** Labels of measures: a population in the middle of one is not who is counted, 会员 in 会员率. */
  measures?: readonly string[]
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
 * `period` is `2025`, `2025-H1`, `2025-Q4` or `2025-10`, of several parts of a year
 * `2025-Q1/Q3` or `2025-01/09`.  A relative time (去年, last
 * year) has `years` instead.
 */
export type PeriodMention = Span & {
  period?: string
  /** Years before the article's date, or before what `of` says. */
  years?: number
  /** The years count from the claim that this one is compared with: 上年, a year earlier. */
  of?: 'period'
  /** `H1`, `Q4` or `10` of a relative year, or of a year that the sentence does not name. */
  part?: string
  scope: Scope
}

/** A word of change or rank. */
export type DirectionMention = Span & {sense: DirectionSense; scope: Scope}

/** What a word of change or rank says of a value. */
export type DirectionSense =
  | 'up'
  | 'down'
  | 'flat'
  | 'first'
  | 'record-high'
  | 'record-low'
  /** Besides `up` or `down`: 稳步, 逐年, steadily. */
  | 'steady-up'
  | 'steady-down'
  | 'slowed'
  | 'highest'
  | 'lowest'
  | 'forecast'

/** How a quantity takes part in a change between two points. */
export type Change = {
  /** A point before, a point after, or the change itself: in the unit of the points, or as a share or multiple. */
  role: 'from' | 'to' | 'difference' | 'relative'
  /** Indexes of the claims that are the points, where the sentence has them. */
  from?: number
  to?: number
  /** What a rate is counted from where words name it: 同比, 环比, quarter on quarter, month over month. */
  base?: 'year' | 'quarter' | 'month' | 'previous'
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
  /** A time brought in for comparison only (compared with 2023, 较2023年, since 2023). */
  comparedWith?: PeriodMention
  directions: DirectionMention[]
  /** The base: the longest population of the nearest scope that the value can be a share of. */
  population?: NameMention
  /**
   * A population that stands as the label of the value: 创新者 (25%).  It is the
   * base where the statistic has no such category, else only that category.
   */
  label?: NameMention
  /** Categories the value is said of; several when one value is said of each. */
  categories: NameMention[]
  change?: Change
  /** 其余, the rest: the value is what the listed parts leave. */
  rest?: boolean
  /** 其中, of those: the base is the set named before. */
  ofPrevious?: boolean
  /** now, 现在: the claim is about the present. */
  now?: Span
  /** 分别, respectively, where the names (categories or years) and the values are not equally many. */
  respective?: {names: number; values: number}
  /** A count of those who were asked: 调查了750人, n=750. */
  sample?: boolean
  /** 可多选, respondents could choose several: parts need not make a whole. */
  severalAnswers?: boolean
}
