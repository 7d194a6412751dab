import type {Day, Timing} from '@collate/statistics/model'

/** What the words of a time are counted from, and what they may name. */
export type TimeContext = {
  /** `YYYY-MM-DD`, where it is known when the text was published. */
  published: string | undefined
  /** Period of the number before it, or of the one that it is said of. */
  anchor?: string
  /** Periods of the series that is cited. */
  periods: readonly string[]
  /** Periods of its package, among which its fiscal years are looked for. */
  known?: readonly string[]
  /** Absent where the data do not say: then “at the end of 2015” names the value of 2015, too. */
  timing?: Timing
  /** What a published growth counts from, where that is a period of its own. */
  versus?: string
}

/** The day of the article, in days since 1970. */
export type PublishedDay = Day | undefined

/** What the words of a time name. */
export type ResolvedTime =
  /**
   * The periods of the series, as the series writes them; several where the words leave it open, none where the series has no
   * such time.  `named`: the stretches that the words name themselves.
   */
  | {kind: 'named'; periods: string[]; named: string[]}
  /** The words say no time that a value could be of: a duration, 近年来, a date of publication. */
  | {kind: 'open'}
  /** They name a time that nobody can place. */
  | {kind: 'unknown'}
