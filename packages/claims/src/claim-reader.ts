import type {Claim, Vocabulary} from './claim.ts'
import {readClaims} from './read-claims.ts'

export type ClaimReader = typeof readClaims

/**
 * Create a reader that reads each sentence that cites once: it is asked about for
 * its statistics, and for its pair in the other edition.
 *
 * @returns reads as `readClaims` does; the claims are shared, and not to be changed
 */
export function createClaimReader(): ClaimReader {
  const known = new WeakMap<Vocabulary, Map<string, Claim[]>>()

  return (sentence, language, vocabulary, stats = []) => {
    if (stats.length === 0) return readClaims(sentence, language, vocabulary)
    let claims = known.get(vocabulary)
    if (!claims) known.set(vocabulary, (claims = new Map()))
    let key = language + sentence
    for (const {start, end} of stats) key += ` ${start}-${end}`
    let found = claims.get(key)
    if (!found) claims.set(key, (found = readClaims(sentence, language, vocabulary, stats)))
    return found
  }
}
