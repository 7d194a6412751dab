import type {Field} from './head-keys.ts'

/** How one language writes the credits of a text; a text may have them in any. */
export type CreditWords = {
  /** The whole of a label, before its colon. */
  labels: Readonly<Partial<Record<Field, RegExp>>>
  /** Opens a line that names the source without a colon, up to its link. */
  leading: RegExp
  /** Between the last two of several names. */
  nameJoint: RegExp
}
