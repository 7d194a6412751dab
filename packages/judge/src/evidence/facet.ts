import type {Span} from '@collate/claims'
import type {Period} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'

/** The parts of a claim that words speak of. */
export type FacetName =
  'period' | 'category' | 'population' | 'measure' | 'role' | 'direction' | 'since' | 'status' | 'version'

/** How strongly the words speak for a facet of a hypothesis, and against it. */
export type Weighed = {
  facet: FacetName
  support: number
  against: number
  /** The words that speak against it. */
  sign?: Span
  /** What they should say instead where they say from when a change counts. */
  known?: Period
  /** The words that speak for it. */
  by?: Span
  /** They name but a part of the time that the value is of. */
  isPartial?: boolean
  /** Nothing names it, and something should. */
  isMissing?: boolean
  /** Groups of terms that nothing names. */
  groups?: number[]
  /** The values that the words are set against. */
  rows?: readonly Observation[]
  /** Which way a comparison goes that `sign` makes. */
  sense?: 'up' | 'down'
}

/** By how much the words against a facet outweigh those for it. */
export function excess({support, against}: Weighed): number {
  return against - support
}
