import type {EditionPair} from './check-pair.ts'
import {compareEditions} from './check-pair.ts'
import {isCompared} from './comparison/comparison.ts'
import {acceptPairs} from './lock/accept-pairs.ts'
import type {Lock} from './lock/lock.ts'
import {lockedPairs} from './lock/locked-pairs.ts'
import {stalePairs, type StalePair} from './lock/stale-pairs.ts'

/**
 * Accept an article as it is: the lock to write.
 *
 * A pair of which one side changed alone keeps its old entry, and its finding,
 * unless a reason is given.
 *
 * @param pair - both editions
 * @param previous - the lock so far
 * @param reason - why a change of one side asks for none of the other
 */
export function acceptPair(pair: EditionPair, previous?: Lock, reason?: string): Lock {
  return acceptPairs(currentPairs(pair), previous, reason)
}

/** The blocks of an article of which one side changed since they were accepted. */
export function staleBlocks(pair: EditionPair, lock: Lock): StalePair[] {
  return stalePairs(currentPairs(pair), lock)
}

function currentPairs(pair: EditionPair) {
  return lockedPairs(compareEditions(pair).pairs.filter(isCompared))
}
