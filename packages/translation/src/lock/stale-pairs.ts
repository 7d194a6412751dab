import type {Language} from '@collate/articles'
import {digestOf, type AcceptedPair, type Lock} from './lock.ts'

/** The normalised texts of a pair as it is now; `id` is the caller's. */
export type CurrentPair = {id: string; zh: string; en: string}

/** A pair of which one side changed since it was accepted. */
export type StalePair = {id: string; changed: Language; before: string; after: string; accepted: AcceptedPair}

/**
 * Find the pairs of which exactly one side changed since they were accepted.
 *
 * A pair that was never accepted, and one of which both sides changed, is not
 * stale: the other side has followed.
 */
export function stalePairs(pairs: readonly CurrentPair[], lock: Lock): StalePair[] {
  const current = pairs.map((pair) => ({...pair, digests: {zh: digestOf(pair.zh), en: digestOf(pair.en)}}))
  const open = new Set(lock.pairs)
  const unsettled = current.filter(({digests}) => {
    const same = find((accepted) => accepted.zh.digest === digests.zh && accepted.en.digest === digests.en)
    if (same) open.delete(same)
    return !same
  })

  const stale: StalePair[] = []
  for (const {id, zh, en, digests} of unsettled) {
    const accepted = find(
      ({zh: one, en: other}) => (one.digest === digests.zh) !== (other.digest === digests.en)
    )
    if (!accepted) continue
    open.delete(accepted)
    const changed = accepted.zh.digest === digests.zh ? 'en' : 'zh'
    stale.push({id, changed, before: accepted[changed].text, after: {zh, en}[changed], accepted})
  }
  return stale

  function find(test: (accepted: AcceptedPair) => boolean): AcceptedPair | undefined {
    for (const accepted of open) if (test(accepted)) return accepted
    return undefined
  }
}
