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
  sign: Span | undefined
  /** What they should say instead where they say from when a change counts. */
  known: Period | undefined
  /** The words that speak for it. */
  by: Span | undefined
  /** They name but a part of the time that the value is of. */
  isPartial: boolean
  /** Nothing names it, and something should. */
  isMissing: boolean
  /** Groups of terms that nothing names. */
  groups: number[] | undefined
  /** The values that the words are set against. */
  rows: readonly Observation[] | undefined
  /** Which way a comparison goes that `sign` makes. */
  sense: 'up' | 'down' | undefined
}

/** A facet of which nothing has been weighed. */
export function createWeighed(facet: FacetName): Weighed {
  return {
    facet,
    support: 0,
    against: 0,
    sign: undefined,
    known: undefined,
    by: undefined,
    isPartial: false,
    isMissing: false,
    groups: undefined,
    rows: undefined,
    sense: undefined
  }
}

/** Take words that speak for a facet, where none speak for it as strongly. */
export function speakFor(weighed: Weighed, strength: number, {start, end}: Span): void {
  if (strength <= weighed.support) return
  weighed.support = strength
  weighed.by = {start, end}
}

/** Take words that speak against a facet, where none speak against it as strongly. */
export function speakAgainst(weighed: Weighed, strength: number, {start, end}: Span): void {
  if (strength <= weighed.against) return
  weighed.against = strength
  weighed.sign = {start, end}
}

/** By how much the words against a facet outweigh those for it. */
export function excess({support, against}: Weighed): number {
  return against - support
}
