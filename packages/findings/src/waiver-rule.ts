import type {VFileMessage} from 'vfile-message'
import type {Fault, Rule} from './rule.ts'
import type {Waiver} from './waiver.ts'

/** A rule about waivers; the place of its fault is the waiver’s. */
export type WaiverRule = Rule<[waiver: Waiver, context: WaiverContext], Fault | undefined>

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
