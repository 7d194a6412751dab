import {digestOf, type Lock} from './lock.ts'
import {stalePairs, type CurrentPair} from './stale-pairs.ts'

/**
 * Accept the pairs of an article as they are now.
 *
 * A pair of which one side changed alone is accepted only with a reason, which
 * is kept; without one its old entry stays, and so does the finding.
 *
 * @param pairs - normalised texts of the pairs, in reading order
 * @param previous - the lock so far
 * @param reason - why a change of one side asks for none of the other
 */
export function acceptPairs(pairs: readonly CurrentPair[], previous?: Lock, reason?: string): Lock {
  const stale = new Map(previous ? stalePairs(pairs, previous).map((pair) => [pair.id, pair]) : [])
  const reasons = new Map(previous?.pairs.map((pair) => [pair.zh.digest + pair.en.digest, pair.reason]))

  return {
    version: 1,
    pairs: pairs.map(({id, zh, en}) => {
      const before = stale.get(id)
      if (before && reason === undefined) return before.accepted
      const accepted = {zh: {digest: digestOf(zh), text: zh}, en: {digest: digestOf(en), text: en}}
      const why = before ? reason : reasons.get(accepted.zh.digest + accepted.en.digest)
      return why === undefined ? accepted : {...accepted, reason: why}
    })
  }
}
