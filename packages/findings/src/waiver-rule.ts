import type {VFileMessage} from 'vfile-message'
import type {Finding} from './finding.ts'
import type {Localized} from './language.ts'
import type {Waiver} from './waiver.ts'

/** What is wrong with a waiver, with its note in both languages; its place is the waiver’s. */
type WaiverFault = Pick<Finding, 'reason' | 'claim' | 'actual' | 'expected'> & {note: Localized}

/** A rule about waivers. */
export type WaiverRule = {
  id: string
  check(waiver: Waiver, context: WaiverContext): WaiverFault | undefined
}

type WaiverContext = {
  /** `YYYY-MM-DD`. */
  today: string
  /** Findings of the waived rule, where the waiver can answer them. */
  near: readonly VFileMessage[]
}

/** Ids of the findings that no note answers yet. */
export function openIds(near: readonly VFileMessage[]): string[] {
  return [...new Set(near.flatMap(({waived, finding}) => (waived || !finding ? [] : [finding])))]
}
