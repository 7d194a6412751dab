import type {Claim} from '@collate/claims'
import type {HedgeWay} from '../language/tables.ts'
import type {Span} from '../text/span.ts'

/** A claim of a passage; offsets are those of the passage. */
export type Fact = Span & {
  claim: Claim
  /** The quantity as written, with its hedge words. */
  written: string
  /** The same as words are looked for in it. */
  folded: string
  /** Index of its sentence in the passage. */
  sentence: number
  /** Its clause, in offsets of the passage. */
  clause: Span
  /** What is taken off a price: 20% off. */
  isOff?: boolean
  /** A rank that counts from below: 倒数第二, second lowest. */
  isFromLast?: boolean
  /** A hedge that stands before the number with other words between. */
  apart?: HedgeWay
}
