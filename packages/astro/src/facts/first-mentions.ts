import type {ShownFact} from './fact.ts'

/**
 * Addresses of sources, by the id of the fact that names them first: on paper
 * each is spelled out once.
 */
export function firstMentions(facts: readonly ShownFact[]): Map<string, Set<string>> {
  const known = new Set<string>()
  const first = new Map<string, Set<string>>()
  for (const {id, statistics} of facts) {
    const read = statistics.flatMap(({source, accounts = [source]}) => accounts)
    const urls = read.map(({url}) => url).filter((url) => !known.has(url))
    for (const url of urls) known.add(url)
    first.set(id, new Set(urls))
  }
  return first
}
