import type {Span} from '../claim.ts'

/** What times are counted in; `period` is whatever the series has: the season before, the last wave. */
export type TimeUnit =
  'century' | 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'period'

/**
 * What a relative time is counted from: the day of the article, the time of the
 * claim before it, or that one where it is of such a unit and else the article (上月).
 */
export type TimeAnchor = 'article' | 'claim' | 'either' | 'told'

/**
 * Which end or third of the named time is meant; `as-of` is its last day, and
 * `around` no more than near it.
 */
export type TimeEdge = 'start' | 'end' | 'as-of' | 'early' | 'middle' | 'late' | 'around'

/** What a time is there for, where that is not to say when a value was so. */
export type TimeRole =
  /** From then until the value. */
  | 'since'
  /** Not later than then. */
  | 'by'
  | 'before'
  | 'after'
  /** Brought in to compare with. */
  | 'versus'
  /** When somebody published or said it. */
  | 'published'
  /** When something else began: a board founded in 1890. */
  | 'founded'
  /** A part of a name: Agenda 2030. */
  | 'named'

/**
 * A time by the words that name it.
 *
 * Periods are written as data packages write them (`2024`, `2024-H1`, `2024-Q3`,
 * `2024-10`, `2024-10-18`, `2024-01/2024-09`, `1980/1989`); a `part` is what stands
 * behind the year there (`H1`, `Q3`, `10`, `10-18`, `01/09`, `01-14/02-22`; from
 * December to February is `12/02`), or `Y` and `Q` for any whole year or quarter, `D18` and
 * `D11/D20` for days of any month, `M` for a whole one, `W1` for a Monday.
 */
export type TimeName =
  /** `same`: the stretch of that year which the claim before it has (2024年同期). */
  | {kind: 'calendar'; period: string; same?: true}
  /** `of`: the year that the sentence named before it. */
  | {kind: 'part'; part: string; of?: string}
  /** `back` units before the anchor: 1 for last year, 0 for this one, -1 for the next. */
  | {kind: 'relative'; from: TimeAnchor; unit: TimeUnit; back: number; part?: string; same?: true}
  /** A year that is not the calendar's: `2024`, or `2023/2024` where it says both; without one, `back` from the anchor. */
  | {kind: 'fiscal'; year?: string; from?: TimeAnchor; back?: number; part?: string}
  /** A length of time; `to` is its end (`02-22`, `03`), and no `count` is some years. */
  | {kind: 'span'; unit: TimeUnit; count?: number; of?: 'past' | 'next' | 'run'; to?: string}
  | {kind: 'now'}
  /** A time that nobody can place in a calendar, or that no calendar has: 38 January. */
  | {kind: 'unknown'; never?: true}

/** A time in a text, with UTF-16 offsets into it. */
export type Time = Span &
  TimeName & {
    edge?: TimeEdge
    role?: TimeRole
    /** The two times that a span of time names. */
    ends?: [Time, Time]
    /** The words, as they stand in the text. */
    written: string
  }
