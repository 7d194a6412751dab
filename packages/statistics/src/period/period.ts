import type {Day} from './day.ts'

/** What the end of a span, or a period of one part, is. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day'

/** A stretch of time, both ends in; two of one stretch are equal however they are written. */
export type Period = {
  /** As written: `2025`, `2025-H1`, `2025-Q4`, `2025-10`, `2025-10-31`, `2024-01/2024-09`. */
  text: string
  first: Day
  last: Day
}

/** Why a text is no period. */
export type PeriodMistake =
  /** Not of the form of one. */
  | {fault: 'form'}
  /** A half-year, quarter, month or day that no calendar has. */
  | {fault: 'calendar'; part: string; kind: PeriodKind}
  /** A span from a month to a quarter; `meant`: the same stretch as it may be written. */
  | {fault: 'mixed'; ends: [PeriodKind, PeriodKind]; meant?: string}
  /** A span of one part, or from a later one to an earlier one. */
  | {fault: 'equal' | 'backwards'; meant: string}
