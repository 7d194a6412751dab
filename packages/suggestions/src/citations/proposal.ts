import type {Localized} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import type {Position} from 'unist'
import type {Facets} from './facets.ts'

/** A quantity without a citation, and what it may state. */
export type Uncited = {
  position: Position
  /** The quantity with its hedge words. */
  text: string
  sentence: string
  /** Source offsets of what a proposal's `paste` replaces; absent where no tags can stand. */
  stretch?: {start: number; end: number}
  /** It stands in a title, summary or caption: the body has to cite it. */
  isBeside: boolean
  /** At most three, best first. */
  proposals: Proposal[]
}

/** Why the check would object to a proposal. */
export type ProposalFault = {
  ruleId: string
  /** Why. */
  note: Localized
}

/** A statistic that a number may state, with what went into its place among the others. */
export type Proposal = {
  observation: Observation
  cite: string
  /** What replaces the text; absent where no tags can stand. */
  paste?: string
  facets: Facets
  /** The first error that the check would find; absent where there is none. */
  fault?: ProposalFault
  /** The pin of its period says what no words leave open: whether it is meant its writer knows. */
  isPinnedOnly?: true
}
