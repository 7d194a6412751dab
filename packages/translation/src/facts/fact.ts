import type {Claim} from '@collate/claims'
import type {HedgeWay} from '../language/tables.ts'
import type {Span} from '../text/span.ts'

/** A claim of a passage; offsets are those of the passage. */
export type Fact = Span & {
  claim: Claim
  /** The quantity as written, with its hedge words. */
  written: string
  /** Index of its sentence in the passage. */
  sentence: number
  /** Its clause, in offsets of the passage. */
  clause: Span
  /** A hedge that stands before the number with other words between. */
  apart?: HedgeWay
}
